import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { change, removalsFile } from './change.ts';
import { day } from './partial-date.ts';
import { labelsOn } from './side.ts';
import { intentsFile } from './intent.ts';
import { siteFile } from './site.ts';
import { fields } from './fields.ts';
import { text, type Words } from './words.ts';

export const frontmatter = z.strictObject(
  fields('account', { title: text.optional(), lead: text, updated: day.optional() }),
);

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
  if (file === 'intents.yaml') return intentsFile;
  return file === 'site.yaml' ? siteFile : frontmatter;
}
