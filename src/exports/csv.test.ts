import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hostile } from '../../tests/fixtures/hostile-texts.ts';
import { wellFormed } from '../text/characters.ts';
import { csvOf } from './csv.ts';
import type { Table } from './table.ts';

function tableOf(rows: Table['rows']): Table {
  const words = { fr: 'x', ja: 'x' };
  const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: words }));
  return { name: 'letters', title: words, description: words, key: ['a'], columns, rows };
}

const hostileCell: fc.Arbitrary<string | number | undefined> = fc.oneof(hostile, fc.integer(), fc.constant(undefined));

/** As the most lenient of readers do: any line end parts records. */
function readCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

it('any text stands in its field', () => {
  const asText = (value: string | number | undefined) => wellFormed(String(value ?? ''));
  fc.assert(
    fc.property(fc.array(fc.tuple(hostileCell, hostileCell), { maxLength: 5 }), (rows) => {
      expect(readCsv(csvOf(tableOf(rows)))).toEqual([['a', 'b'], ...rows.map((row) => row.map(asText))]);
    }),
  );
});
