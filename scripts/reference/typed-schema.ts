import { z } from 'zod';
import { fieldMeta, meaningOf, type Shape, shortOf } from '../../src/schema/meaning.ts';
import {
  formOf,
  isFilled,
  isList,
  isMap,
  isOptional,
  isPipe,
  isRecord,
  isUnion,
  shapeIn,
} from '../../src/schema/side.ts';
import { notKnown } from '../../src/schema/not-known.ts';
import { memoize } from '../../src/text/memoize.ts';

/** The schema of what may be typed, with its short forms: the text editor and the reference go by it; what reads is the schema itself. */
export const typedSchema = memoize((schema: z.ZodType): z.ZodType => {
  const typed = typedFormOf(schema);
  return typed === schema ? schema : withMeaning(typed, schema);
});

/** The fields of a record as they may be typed: what tells the forms of a fact apart is not. */
export function typedShape(shape: Shape): Shape {
  const fields = Object.entries(shape).filter(([name]) => name !== 'is');
  return Object.fromEntries(fields.map(([name, one]) => [name, typedSchema(one)]));
}

/** The records as which one may be typed: of one into which a fact of several forms is folded, a record for each form. */
function typedRecords(record: z.ZodObject<Shape>): readonly z.ZodType[] {
  const isFolded = (field: z.ZodType) => formOf(field, 'typed').meaning.place === 'folded';
  const forms = Object.values(record.shape).flatMap((field) => {
    const { schema: form } = formOf(field, 'typed');
    return isFolded(field) && isUnion(form) ? form.options.filter((one) => one !== notKnown) : [];
  });
  const own = Object.fromEntries(Object.entries(record.shape).filter(([, field]) => !isFolded(field)));
  const shapes =
    forms.length > 0
      ? forms.map((form) => ({ ...own, ...shapeIn(form, 'typed'), ...own }))
      : [shapeIn(record, 'typed') ?? {}];
  return shapes.map((shape) => z.strictObject(typedShape(shape)));
}

function withMeaning(typed: z.ZodType, schema: z.ZodType): z.ZodType {
  const own = typed.clone();
  fieldMeta.add(own, { ...meaningOf(typed), ...meaningOf(schema) });
  return own.meta({ ...typed.meta(), ...schema.meta() });
}

function typedFormOf(schema: z.ZodType): z.ZodType {
  const short = shortOf(schema);
  if (isFilled(schema) && short) {
    const long = typedSchema(schema.unwrap());
    const forms =
      isUnion(long) && meaningOf(long).is === undefined && !shortOf(schema.unwrap()) ? long.options : [long];
    return short.form ? z.union([typedSchema(short.form), ...forms]) : long;
  }
  if (isPipe(schema)) return typedSchema(schema.in);
  if (isUnion(schema)) {
    const [only, ...others] = schema.options.filter((one) => one !== notKnown).map(typedSchema);
    return others.length === 0 && only ? only : z.union([only, ...others] as z.ZodType[]);
  }
  if (isRecord(schema)) {
    const [only, ...others] = typedRecords(schema);
    return others.length === 0 && only ? only : z.union([only, ...others] as z.ZodType[]);
  }
  if (isList(schema)) return z.array(typedSchema(schema.element));
  if (isMap(schema)) return z.record(schema.keyType, typedSchema(schema.valueType));
  if (isOptional(schema)) return typedSchema(schema.unwrap()).optional();
  if (schema.type === 'default') return typedSchema((schema as z.ZodDefault<z.ZodType>).unwrap()).optional();
  return isFilled(schema) ? typedSchema(schema.unwrap()) : schema;
}
