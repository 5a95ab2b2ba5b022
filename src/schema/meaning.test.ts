import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { oneOf } from './meaning.ts';
import { formOf, shapeIn } from './side.ts';

/** Every field below a schema as it is typed, by its name. */
function* fieldsBelow(schema: z.ZodType, seen = new Set<z.ZodType>()): Generator<readonly [string, z.ZodType]> {
  const { schema: form } = formOf(schema, 'typed');
  if (seen.has(form)) return;
  seen.add(form);
  if (form instanceof z.ZodUnion) for (const one of form.options) yield* fieldsBelow(one as z.ZodType, seen);
  if (form instanceof z.ZodArray) yield* fieldsBelow(form.element as z.ZodType, seen);
  if (form instanceof z.ZodRecord) yield* fieldsBelow(form.valueType as z.ZodType, seen);
  if (!(form instanceof z.ZodObject)) return;
  for (const [name, field] of Object.entries(shapeIn(form, 'typed') ?? {})) {
    yield [name, field];
    yield* fieldsBelow(field, seen);
  }
  for (const field of Object.values<z.ZodType>(form.shape))
    if (formOf(field, 'typed').meaning.place === 'folded') yield* fieldsBelow(field, seen);
}

const fields = kindNames.flatMap((kind) => [...fieldsBelow(kinds[kind].schema)]);
const namesOf = (those: typeof fields) => [...new Set(those.map(([name]) => name))].sort();

describe('the schemas of the records', () => {
  it('give every field a label in both languages, but for the statuses of a title, of which one is chosen, and what tells the forms of a fact apart', () => {
    const unnamed = fields.filter(([, field]) => !formOf(field, 'typed').meaning.label);
    const statuses = ['announcement', 'beginning', 'gloss', 'official', 'press', 'probable', 'translation'];
    expect(namesOf(unnamed)).toEqual([...statuses, 'is'].sort());
  });

  it('give readers words for every controlled list, but for those that pages show in another way', () => {
    const raw = fields.filter(([, field]) => {
      const { schema, meaning } = formOf(field, 'typed');
      return (schema instanceof z.ZodEnum || schema instanceof z.ZodLiteral) && !meaning.words;
    });
    expect(namesOf(raw)).toEqual(['is', 'kept', 'stands', 'wording']);
  });
});

it('a word that one language lacks does not compile', () => {
  // @ts-expect-error A controlled word has both languages.
  oneOf({ held: { fr: 'tenue' } });
});
