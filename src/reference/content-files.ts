import type { z } from 'zod';
import { kindNames, kinds, type Kind } from '../archive/kinds.ts';
import { changesFile } from '../archive/schema/change.ts';
import { removalsFile } from '../archive/schema/removal.ts';
import { inputForm, type InputForm } from './input-form.ts';

/** A sort of YAML file that editors write. */
export interface ContentFile {
  readonly name: Kind | 'changes' | 'removed';
  /** Which files are of this sort, below the content folder: `cities/<id>/city.yaml` with a star for the id. */
  readonly files: string;
  /** What the file holds, as it is typed. */
  readonly form: InputForm;
  /** The form of one record: the whole file, or one of those that it holds by their ids. */
  readonly record: InputForm;
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
    const { file, holds, schema } = kinds[name];
    const record = inputForm(schema);
    return { name, files: starred(file), record, form: holds === 'each' ? { is: 'map', of: record } : record };
  }),
  listFile('changes', changesFile),
  listFile('removed', removalsFile),
];

function listFile(name: 'changes' | 'removed', schema: z.ZodArray): ContentFile {
  return { name, files: `${name}.yaml`, form: inputForm(schema), record: inputForm(schema.element as z.ZodType) };
}
