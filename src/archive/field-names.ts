import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { change } from './schema/change.ts';
import { day } from './schema/partial-date.ts';
import { removalsFile } from './schema/removal.ts';
import { labelsOn } from './schema/side.ts';
import { siteFile } from './schema/site.ts';
import { text, described, type Words } from './schema/words.ts';

/** The frontmatter of an account. Only pages have a title. */
export const frontmatter = z.strictObject({
  title: described(text, ['Titre', '題名'], ['Le titre de la page.', 'ページの題名。']).optional(),
  lead: described(text, ['Chapeau', '要旨'], ['Ce que le récit dit, en une phrase.', '本文の要旨。']),
  updated: described(
    day.optional(),
    ['Mis à jour', '更新日'],
    [
      'Le jour où ce que dit le récit a changé ; le même dans les deux langues quand elles disent la même chose.',
      '本文の内容を改めた日。両言語の内容が同じであれば、同じ日にする。',
    ],
  ),
});

/** Returns the labels of the fields on a path in `file`, relative to `content`; `undefined` for ids and line names. */
export function labelsInFile(file: string, path: readonly string[]): readonly (Words | undefined)[] {
  const kind = kindNames.find((name) => kinds[name].file.test(file));
  if (kind === undefined) return labelsOn(otherFile(file), path, 'typed');
  const { schema, holds } = kinds[kind];
  return holds === 'one' ? labelsOn(schema, path, 'typed') : [undefined, ...labelsOn(schema, path.slice(1), 'typed')];
}

function otherFile(file: string): z.ZodType {
  if (file.startsWith('changes/')) return change;
  if (file === 'removed.yaml') return removalsFile;
  return file === 'site.yaml' ? siteFile : frontmatter;
}
