import { load } from 'cheerio';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asParsed, hostile } from '../../tests/fixtures/hostile-texts.ts';
import { html } from '../i18n/names/html.ts';
import { graphText } from './json-ld.ts';
import { jsonText } from './table-json.ts';

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
