import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile } from '../../tests/fixtures/hostile-texts.ts';
import { wellFormed } from '../archive/characters.ts';
import { csvOf, spreadsheetCsvOf } from './csv.ts';
import type { Cell, Table } from './table.ts';

function tableOf(rows: Table['rows']): Table {
  const words = { fr: 'x', ja: 'x' };
  const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: words }));
  return { name: 'letters', title: words, description: words, key: ['a'], columns, rows };
}

it.each<[Cell, string]>([
  ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
  [['+a', 'b'], "'+a;b"],
  [-1.5, '-1.5'],
  ['@nom', "'@nom"],
  ['+33 1 23', "'+33 1 23"],
  ['-1.5e3', "'-1.5e3"],
  ['-12.25', '-12.25'],
  ['+.5', "'+.5"],
  ['un=deux', 'un=deux'],
])(
  'spreadsheetCsvOf puts an apostrophe before what a spreadsheet would compute, and only there: %s',
  (text, written) => {
    expect(spreadsheetCsvOf(tableOf([[text, 'x']]))).toBe(`\uFEFFa,b\r\n${written},x\r\n`);
  },
);

const hostileCell: fc.Arbitrary<string | number | undefined> = fc.oneof(hostile, fc.integer(), fc.constant(undefined));

/** As the most lenient of readers do: any line end parts records. */
function readCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

describe('any text', () => {
  const asText = (value: string | number | undefined) => wellFormed(String(value ?? ''));

  it('stands in its field', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileCell, hostileCell), { maxLength: 5 }), (rows) => {
        expect(readCsv(csvOf(tableOf(rows)))).toEqual([['a', 'b'], ...rows.map((row) => row.map(asText))]);
      }),
    );
  });

  it('is no formula in a spreadsheet, at most behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(hostileCell, hostileCell), { maxLength: 5 }), (rows) => {
        const [, ...read] = readCsv(spreadsheetCsvOf(tableOf(rows)));
        for (const [index, row] of read.entries())
          for (const [column, text] of row.entries()) {
            const value = asText(rows[index]?.[column]);
            const isNumber = /^[+-]?\d+(\.\d+)?$/.test(value);
            if (isNumber) expect(text).toBe(value);
            else expect(text).not.toMatch(/^[=+\-@\t\r\n]/);
            expect([value, `'${value}`]).toContain(text);
          }
      }),
    );
  });
});
