import { expect, it } from 'vitest';
import { z } from 'zod';
import { kindNames, kinds } from './kinds.ts';
import { claim } from './claim.ts';
import { ref, refs } from './id.ts';
import { period } from './partial-date.ts';

const typed = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input' });
const made = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'output' });

it.each([
  ['a period', period, { type: 'string' }, { type: 'object', required: ['start', 'end'] }],
  ['an id', ref('areas'), { type: 'string', pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$' }, { type: 'string' }],
  ['one id or several', refs('areas'), { anyOf: [{}, { type: 'array' }] }, { type: 'array' }],
])('a schema of two sides describes %s as it is typed and as it is read', (_, schema, input, output) => {
  expect(typed(schema)).toMatchObject(input);
  expect(made(schema)).toMatchObject(output);
});

it('a schema of two sides describes every form of a fact', () => {
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

it.each(kindNames)('a schema of two sides leaves nothing of %s to functions, on either side', (kind) => {
  for (const schema of [typed(kinds[kind].schema), made(kinds[kind].schema)]) {
    expect(schema.type).toBe('object');
    expect(JSON.stringify(schema)).not.toMatch(/"(?!properties)\w+":\{\}|[[,]\{\}/);
  }
});

it('a schema of two sides reads by neither of its sides, so that a mistake keeps its path', () => {
  const result = claim({ days: period }).safeParse({ days: '2016-10-32', sources: ['a'] });
  expect(result.error?.issues.map(({ path, message }) => [path, message])).toEqual([[['days'], 'impossible-date']]);
});
