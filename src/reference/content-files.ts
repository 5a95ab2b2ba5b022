import { z } from 'zod';
import { kindNames, kinds, type Kind } from '../archive/kinds.ts';
import { changesFile } from '../archive/schema/change.ts';
import { id } from '../archive/schema/id.ts';
import { removalsFile } from '../archive/schema/removal.ts';

/** A sort of YAML file that editors write. */
export interface ContentFile {
  readonly name: Kind | 'changes' | 'removed';
  /** Which files are of this sort, below the content folder: `cities/<id>/city.yaml` with a star for the id. */
  readonly files: string;
  /** What the file holds. */
  readonly schema: z.ZodType;
  /** One record: the whole file, or one of those that it holds. */
  readonly record: z.ZodType;
}

/** The pattern of a kind as people write it: a star for a name that is free. */
function starred({ source }: RegExp): string {
  return source
    .replace(/^\^|\$$/g, '')
    .replace(/\(\?<id>([a-z-]+)\)/, '$1')
    .replace(/\(\?<id>[^)]*\)/, '*')
    .replaceAll('\\/', '/')
    .replaceAll('\\.', '.');
}

/** Every sort of YAML file, in the order of the kinds; what programs write of themselves is left out. */
export const contentFiles: readonly ContentFile[] = [
  ...kindNames.map((name): ContentFile => {
    const { file, holds, schema: record } = kinds[name];
    return { name, files: starred(file), record, schema: holds === 'each' ? z.record(id, record) : record };
  }),
  { name: 'changes', files: 'changes.yaml', schema: changesFile, record: changesFile.element },
  { name: 'removed', files: 'removed.yaml', schema: removalsFile, record: removalsFile.element },
];
