import type { z } from 'zod';
import texts from './fields.json' with { type: 'json' };
import { fieldMeta, type Shape, type Words } from './meaning.ts';
import { formOf, schemaAt, wrappedBy, isList, isUnion } from './side.ts';

declare module 'zod' {
  interface GlobalMeta {
    descriptionJa?: string;
  }
}

/** The concept that a field is, where that has another name; or its label or concept (else that of its name), with a description where that says more. */
export type FieldText = string | ({ readonly label?: string | Words } & Partial<Words>);

const concepts: Readonly<Record<string, Words>> = texts.concepts;
const groups: Readonly<Record<string, Readonly<Record<string, FieldText>>>> = texts.fields;

/** The entries of `fields.json` that no schema has asked for yet. */
export const unusedTexts = new Set(
  Object.entries(groups).flatMap(([group, fields]) => Object.keys(fields).map((name) => `${group}.${name}`)),
);

/**
 * Gives each field of a shape the label and the description that `fields.json` has for it in a group, or those of the concept of its name.
 * Fields that were described elsewhere may stand among them.
 *
 * @throws if a field has none
 */
export function fields<S extends Shape>(group: string, shape: S): S {
  const described = Object.entries(shape).map(([name, schema]) => [name, describedIn(group, name, schema)]);
  return Object.fromEntries(described) as S;
}

/** Describes one field, which several shapes have, by its path in `fields.json`: `shared.themes`. */
export function described<S extends z.ZodType>(path: string, schema: S): S {
  const dot = path.lastIndexOf('.');
  return describedIn(path.slice(0, dot), path.slice(dot + 1), schema);
}

function describedIn<S extends z.ZodType>(group: string, name: string, schema: S): S {
  const entry = groups[group]?.[name];
  if (entry === undefined && formOf(schema, 'typed').meaning.label) return schema;
  const text: Exclude<FieldText, string> = typeof entry === 'string' ? { label: entry } : (entry ?? {});
  const concept = text.label ?? name;
  const label = typeof concept === 'string' ? concepts[concept] : concept;
  if (!label) throw new Error(`src/schema/fields.json has no label for “${group}.${name}”.`);
  unusedTexts.delete(`${group}.${name}`);
  const described = schema.meta({ description: text.fr ?? `${label.fr}.`, descriptionJa: text.ja ?? `${label.ja}。` });
  fieldMeta.add(described, { label });
  return described;
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
