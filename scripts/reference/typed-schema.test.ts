import { expect, it } from 'vitest';
import { z } from 'zod';
import { publishedSchema } from '../../src/exports/published-schema.ts';
import { claim } from '../../src/schema/claim.ts';
import { ref, refs } from '../../src/schema/id.ts';
import { kindNames, kinds } from '../../src/schema/kinds.ts';
import { period } from '../../src/schema/partial-date.ts';
import { typedSchema } from './typed-schema.ts';

const typed = (schema: z.ZodType) => z.toJSONSchema(typedSchema(schema), { io: 'input' });
const made = (schema: z.ZodType) => z.toJSONSchema(publishedSchema(schema));

it.each([
  ['a period', period, { type: 'string' }, { type: 'object', required: ['start', 'end'] }],
  ['an id', ref('areas'), { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }, { type: 'string' }],
  ['one id or several', refs('areas'), { anyOf: [{}, { type: 'array' }] }, { type: 'array' }],
])('a schema describes %s as it is typed and as it is read', (_, schema, input, output) => {
  expect(typed(schema)).toMatchObject(input);
  expect(made(schema)).toMatchObject(output);
});

it('a schema describes every form of a fact', () => {
  const fact = claim({ days: period });
  const forms = (schema: z.core.JSONSchema.BaseSchema) =>
    schema.anyOf?.map((one) => one.required ?? one.enum ?? one.$ref);
  expect(forms(typed(fact))).toEqual([['unknown', 'not-stated', 'not-applicable'], ['days'], ['versions']]);
  expect(forms(made(fact))).toEqual([
    ['is', 'value', 'evidence'],
    ['is', 'versions', 'kept', 'differs', 'because'],
    '#/$defs/not-known',
  ]);
});

it.each(kindNames)('a schema leaves nothing of %s to functions, as it is typed and as it is read', (kind) => {
  for (const schema of [typed(kinds[kind].schema), made(kinds[kind].schema)]) {
    expect(schema.type).toBe('object');
    expect(JSON.stringify(schema)).not.toMatch(/"(?!properties)\w+":\{\}|[[,]\{\}/);
  }
});
