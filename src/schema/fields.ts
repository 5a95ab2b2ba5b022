import type { z } from 'zod';
import texts from './fields.json' with { type: 'json' };
import { fieldMeta, type Shape, type Words } from './meaning.ts';
import { formOf, schemaAt, wrappedBy, isList, isUnion } from './side.ts';

declare module 'zod' {
  interface GlobalMeta {
    descriptionJa?: string;
  }
}

/**
 * The concept that a field is, where that has another name, or its label, or its description; where it has both of its own, `label |
 * description`.
 */
export type FieldText = string | ({ readonly label?: string | Words } & Partial<Words>);

const concepts: Readonly<Record<string, Words>> = texts.concepts;
const entries: Readonly<Record<string, FieldText>> = texts.fields;

/** The entries of `fields.json` that no schema has asked for yet. */
export const unusedTexts = new Set(Object.keys(entries));

/**
 * Gives each field of a shape the label and the description that `fields.json` has for it in a group, or those of the concept of its name.
 * Fields that were described elsewhere may stand among them.
 *
 * @throws if a field has none
 */
export function fields<S extends Shape>(group: string, shape: S): S {
  const all = Object.entries(shape).map(([name, schema]) => [name, described(`${group}.${name}`, schema)]);
  return Object.fromEntries(all) as S;
}

/** Describes one field, which several shapes have, by its path in `fields.json`: `shared.themes`. */
export function described<S extends z.ZodType>(path: string, schema: S): S {
  const entry = entries[path];
  if (entry === undefined && formOf(schema, 'typed').meaning.label) return schema;
  const {
    fr = '',
    ja = '',
    label = path.slice(path.lastIndexOf('.') + 1),
  }: Exclude<FieldText, string> = typeof entry === 'string' ? { label: entry } : (entry ?? {});
  const [inFrench, inJapanese] = [partsOf(fr), partsOf(ja)];
  const named = typeof label === 'string' ? concepts[label] : label;
  const own = inFrench.label ? { fr: inFrench.label, ja: inJapanese.label } : named;
  if (!own) throw new Error(`src/schema/fields.json has no label for “${path}”.`);
  unusedTexts.delete(path);
  const texted = schema.meta({
    description: inFrench.description || `${own.fr}.`,
    descriptionJa: inJapanese.description || `${own.ja}。`,
  });
  fieldMeta.add(texted, { label: own });
  return texted;
}

/** Parts `label | description`; a text without a bar is a description. */
export function partsOf(text: string): { readonly label: string; readonly description: string } {
  const [description = '', label = ''] = text.split(' | ').toReversed();
  return { label, description };
}

export function descriptionOf(schema: z.ZodType): Words | undefined {
  const { description: fr, descriptionJa: ja } = schema.meta() ?? {};
  return fr && ja ? { fr, ja } : undefined;
}

/** The description of the field at a path of parsed data, or of what that wraps: the items of a list, the first form of a union. */
export function descriptionAt(whole: z.ZodType, path: string): Words | undefined {
  for (let layer: z.ZodType | undefined = schemaAt(whole, path); layer; layer = insideOf(layer)) {
    const found = descriptionOf(layer);
    if (found) return found;
  }
  return undefined;
}

function insideOf(schema: z.ZodType): z.ZodType | undefined {
  if (isUnion(schema)) return schema.options[0];
  return isList(schema) ? schema.element : wrappedBy(schema, 'made');
}
