import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { changesFile } from './schema/change.ts';
import { removalsFile } from './schema/removal.ts';
import { labelsOn } from './schema/side.ts';
import { siteFile } from './schema/site.ts';
import { sourcesSeenFile } from './schema/source-seen.ts';
import { text, described, type Words } from './schema/words.ts';

/** The frontmatter of an account. Only pages have a title. */
export const frontmatter = z.strictObject({
  title: described(text, ['Titre', '題名'], ['Le titre de la page.', 'ページの題名。']).optional(),
  lead: described(text, ['Chapeau', '要旨'], ['Ce que le récit dit, en une phrase.', '本文の要旨。']),
});

/** Returns the labels of the fields on a path in `file`, relative to `content`; `undefined` for ids and line names. */
export function labelsInFile(file: string, path: readonly string[]): readonly (Words | undefined)[] {
  const kind = kindNames.find((name) => kinds[name].file.test(file));
  if (kind === undefined) return labelsOn(otherFile(file), path, 'typed');
  const { schema, holds } = kinds[kind];
  return holds === 'one' ? labelsOn(schema, path, 'typed') : [undefined, ...labelsOn(schema, path.slice(1), 'typed')];
}

function otherFile(file: string): z.ZodType {
  if (file === 'changes.yaml') return changesFile;
  if (file === 'removed.yaml') return removalsFile;
  if (file === 'site.yaml') return siteFile;
  return file === 'sources-seen.yaml' ? sourcesSeenFile : frontmatter;
}
