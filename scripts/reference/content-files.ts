import { z } from 'zod';
import { kindNames, kinds, type Kind } from '../../src/schema/kinds.ts';
import { change, removalsFile } from '../../src/schema/change.ts';
import { id } from '../../src/schema/id.ts';
import { intent, intentsFile } from '../../src/schema/intent.ts';
import { siteFile } from '../../src/schema/site.ts';

export interface ContentFile {
  readonly name: Kind | 'changes' | 'removed' | 'site' | 'intents';
  /** Pattern of these files, below the content folder: `cities/<id>/city.yaml` with a star for the id. */
  readonly files: string;
  readonly schema: z.ZodType;
  /** Schema of one record: the complete file, or one of the records in it. */
  readonly record: z.ZodType;
}

function starred({ source }: RegExp): string {
  return source
    .replace(/^\^|\$$/g, '')
    .replace(/\(\?<id>([a-z-]+)\)/, '$1')
    .replace(/\(\?<id>[^)]*\)/, '*')
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '.');
}

/** Every type of YAML file, in the order of the kinds; files written by programs only are left out. */
export const contentFiles: readonly ContentFile[] = [
  ...kindNames.map((name): ContentFile => {
    const { file, holds, schema: record } = kinds[name];
    return { name, files: starred(file), record, schema: holds === 'each' ? z.record(id, record) : record };
  }),
  { name: 'changes', files: 'changes/*.yaml', schema: change, record: change },
  { name: 'removed', files: 'removed.yaml', schema: removalsFile, record: removalsFile.element },
  { name: 'site', files: 'site.yaml', schema: siteFile, record: siteFile },
  { name: 'intents', files: 'intents.yaml', schema: intentsFile, record: intent },
];
