import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { change, removalsFile } from './change.ts';
import { day } from './partial-date.ts';
import { labelsOn } from './side.ts';
import { intentsFile } from './intent.ts';
import { siteFile } from './site.ts';
import { fields } from './fields.ts';
import { text, type Words } from './words.ts';

/** The YAML files that hold no records. */
export const otherFiles = {
  changes: { file: /^changes\/(?<id>[^/]+)\.yaml$/, schema: change },
  removed: { file: /^removed\.yaml$/, schema: removalsFile },
  site: { file: /^site\.yaml$/, schema: siteFile },
  intents: { file: /^intents\.yaml$/, schema: intentsFile },
} as const;

export type OtherFile = keyof typeof otherFiles;

export const otherFileNames = Object.keys(otherFiles) as readonly OtherFile[];

/** The head of an account. */
export const frontmatter = z.strictObject(
  fields('account', { title: text.optional(), lead: text, updated: day.optional() }),
);

/** Returns the labels of the fields on a path in `file`, relative to `content`; `undefined` for ids and line names. */
export function labelsInFile(file: string, path: readonly string[]): readonly (Words | undefined)[] {
  const kind = kindNames.find((name) => kinds[name].file.test(file));
  const other = otherFileNames.find((name) => otherFiles[name].file.test(file));
  if (kind === undefined) return labelsOn(other ? otherFiles[other].schema : frontmatter, path, 'typed');
  const { schema, holds } = kinds[kind];
  return holds === 'one' ? labelsOn(schema, path, 'typed') : [undefined, ...labelsOn(schema, path.slice(1), 'typed')];
}
