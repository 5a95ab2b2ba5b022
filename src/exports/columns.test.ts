import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Archive } from '../archive/archive.ts';
import { claim, statement } from '../schema/claim.ts';
import { number } from '../schema/count.ts';
import { ref, refs } from '../schema/id.ts';
import { oneOf } from '../schema/meaning.ts';
import { field } from '../schema/short-form.ts';
import { period } from '../schema/partial-date.ts';
import { nameIn, printedText, words } from '../schema/words.ts';
import { valueColumns } from './columns.ts';
import { cellText } from './csv.ts';
import { tableFrom } from './table-from.ts';
import { parseTyped } from '../../tests/fixtures/typed.ts';

const archive = {} as Archive;
const description = { fr: 'Les dates.', ja: '日程。' };

/** Returns the cells of a value by column name. */
function cellsOf(schema: z.ZodType, value: unknown) {
  const columns = valueColumns('x', schema, description, (row) => row);
  return Object.fromEntries(columns.map(({ name, cell }) => [name, cell(value)]));
}

const undecided = { is: 'undecided', versions: [], kept: 'none' };

describe('valueColumns', () => {
  it('writes a period by its two ends, and the word for why one of them is not known', () => {
    expect(cellsOf(period, parseTyped(period, 'until 2024-11-30'))).toEqual({
      x_start: { is: 'not-stated' },
      x_end: '2024-11-30',
    });
  });

  it('adds to the description of a field what each of its columns holds', () => {
    expect(valueColumns('x', period, description, () => undefined).map((column) => column.description)).toEqual([
      { fr: 'Les dates. Premier jour.', ja: '日程。初日。' },
      { fr: 'Les dates. Dernier jour.', ja: '日程。最終日。' },
    ]);
  });

  it('writes zero as a number that is known', () => {
    expect(Object.values(cellsOf(field(number), 0))).toEqual([0, 'known']);
  });

  it('names the words of a state, none of them empty', () => {
    const [, state] = valueColumns('n', field(number), description, () => undefined);
    expect(state).toMatchObject({
      name: 'n_state',
      isState: true,
      values: ['known', 'unknown', 'not-stated', 'not-applicable', 'undecided'],
    });
  });

  it('writes words in both languages, under the name of the field or by themselves', () => {
    expect(cellsOf(words, { fr: 'Oui', ja: 'Oui', missing: 'ja' })).toEqual({ x_fr: 'Oui', x_ja: undefined });
    expect(valueColumns('', words, description, () => undefined).map(({ name }) => name)).toEqual(['fr', 'ja']);
  });

  it('names the table of ids, the values of a list of words, and the language of a text', () => {
    const columnOf = (schema: z.ZodType) => valueColumns('x', schema, description, () => undefined);
    expect(columnOf(ref('areas'))).toMatchObject([{ type: 'string', names: ['areas'] }]);
    expect(columnOf(refs('areas').optional())).toMatchObject([{ type: 'list', names: ['areas'] }]);
    expect(columnOf(field(nameIn.ja))).toMatchObject([{ language: 'ja' }]);
    expect(columnOf(oneOf({ a: description, b: description }))).toMatchObject([{ values: ['a', 'b'] }]);
  });

  it('writes a list of words as one list in each language', () => {
    const offices = z.array(statement({ office: words }));
    const mayor = { office: { fr: 'Maire', ja: '市長' } };
    const missing = { office: { fr: 'Adjoint', ja: 'Adjoint', missing: 'ja' } };
    expect(cellsOf(offices, [mayor, missing])).toEqual({ x_fr: ['Maire', 'Adjoint'], x_ja: ['市長'] });
  });

  it('refuses a record that no field stands for', () => {
    const record = z.strictObject({ lat: number, lon: number });
    expect(() => valueColumns('x', record, description, () => undefined)).toThrow('the record of lat, lon');
  });
});

describe('tableFrom', () => {
  const text = printedText.meta({ description: 'Le nom.', descriptionJa: '名。' });
  const schema = statement({ name: claim({ of: text, by: text }) });
  const tableOf = (columns: string, row: object = {}, more = {}) =>
    tableFrom({ name: 'areas', key: 'id', rows: () => [row], schema, more, columns })(archive);

  it('writes the word for a fact that is undecided', () => {
    expect(tableOf('name.of', { name: undecided }).rows[0]?.map(cellText)).toEqual(['undecided']);
  });

  it('refuses a field that the schema does not have, and one that nothing describes', () => {
    expect(() => tableOf('name.nights')).toThrow('The schemas have no field “name.nights”.');
    expect(() => tableOf('nights', {}, { nights: number })).toThrow('does not describe “nights” of the table “areas”.');
  });
});
