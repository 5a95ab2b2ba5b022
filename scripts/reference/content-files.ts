import { z } from 'zod';
import { kindNames, kinds, type Kind } from '../../src/schema/kinds.ts';
import { id } from '../../src/schema/id.ts';
import { otherFileNames, otherFiles, type OtherFile } from '../../src/schema/other-files.ts';
import { isList, isMap } from '../../src/schema/side.ts';

export interface ContentFile {
  readonly name: Kind | OtherFile;
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
  ...otherFileNames.map((name): ContentFile => {
    const { file, schema }: { file: RegExp; schema: z.ZodType } = otherFiles[name];
    const record = isList(schema) ? schema.element : isMap(schema) ? schema.valueType : schema;
    return { name, files: starred(file), schema, record };
  }),
];
