import { expect, it } from 'vitest';
import { claim, statement } from '../schema/claim.ts';
import { number } from '../schema/count.ts';
import { id } from '../schema/id.ts';
import { field } from '../schema/short-form.ts';
import { period } from '../schema/partial-date.ts';
import { described } from '../schema/fields.ts';
import { publishedSchema } from './published-schema.ts';

const evidence = { basis: { kind: 'sources', sources: ['gomet-2022'] } };
const fact = publishedSchema(claim({ on: described('authority.became.on', field(period)), n: number.optional() }));
const line = publishedSchema(statement({ authority: id }));

const day = { value: '2022-10-03', precision: 'day' };

it.each([
  ['a short form', fact, { on: '2022-10-03' }],
  ['a fact without evidence', fact, { is: 'known', value: { n: 3 } }],
  ['a number as a text', fact, { is: 'known', value: { on: { is: 'unknown' }, n: '3' }, evidence }],
  ['a field that the schema has not', line, { authority: 'nancy', mayor: 'x', evidence }],
  [
    'a date of another form',
    fact,
    { is: 'known', value: { on: { start: { value: '3/10/2022', precision: 'day' }, end: day } }, evidence },
  ],
])('publishedSchema refuses %s', (_, schema, value) => {
  expect(schema.safeParse(value).success).toBe(false);
});
