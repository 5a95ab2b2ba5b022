import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asParsed, hostile } from '../../tests/fixtures/hostile-texts.ts';
import { wellFormed } from '../archive/characters.ts';
import { html } from '../i18n/names/html.ts';
import { csvOf, spreadsheetCsvOf } from './csv.ts';
import { graphText } from './json-ld.ts';
import { jsonText } from './table-json.ts';
import type { Table } from './table.ts';

describe('HTML', () => {
  it('holds any text between tags and in attributes, and nothing else', () => {
    fc.assert(
      fc.property(hostile, hostile, (title, text) => {
        const document = load(html`<body><p title="${title}">${text}</p></body>`.html);
        expect(document('body').children()).toHaveLength(1);
        expect(document('p').children()).toHaveLength(0);
        expect(document('p').attr()).toEqual({ title: asParsed(title) });
        expect(document('p').text()).toBe(asParsed(text));
      }),
    );
  });

  it('holds any graph in a script', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] } as const;
        const document = load(`<body><script type="application/ld+json">${graphText(graph)}</script><p>x</p></body>`);
        expect(document('body').children()).toHaveLength(2);
        expect(JSON.parse(document('script').text())).toEqual(graph);
      }),
    );
  });
});

function tableOf(rows: Table['rows']): Table {
  const words = { fr: 'x', ja: 'x' };
  const columns = ['a', 'b'].map((name) => ({ name, type: 'string' as const, description: words }));
  return { name: 'letters', title: words, description: words, key: ['a'], columns, rows };
}

const cell: fc.Arbitrary<string | number | undefined> = fc.oneof(hostile, fc.integer(), fc.constant(undefined));

/** As the most lenient of readers do: any line end parts records. */
function readCsv(text: string): string[][] {
  return parse(text, { bom: true, record_delimiter: ['\r\n', '\n', '\r'] });
}

describe('CSV', () => {
  const asText = (value: string | number | undefined) => wellFormed(String(value ?? ''));

  it('holds any text in its field', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
        expect(readCsv(csvOf(tableOf(rows)))).toEqual([['a', 'b'], ...rows.map((row) => row.map(asText))]);
      }),
    );
  });

  it('gives spreadsheets no formula, and every text behind its apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
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

describe('JSON', () => {
  it('holds any text in its rows', () => {
    fc.assert(
      fc.property(fc.array(hostile), (rows) => {
        const table = { name: 'x', rows: rows.map((value) => ({ value })) };
        expect(JSON.parse(jsonText(table))).toEqual(table);
      }),
    );
  });
});
