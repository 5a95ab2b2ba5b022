import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { load } from 'cheerio';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { childrenOf, readXml } from '../../tests/xml.ts';
import type { Archive, Change, Edition } from '../archive/archive.ts';
import { oneLine, wellFormed } from '../archive/characters.ts';
import type { Words } from '../archive/schema/words.ts';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { html } from '../wording/html.ts';
import { changeView } from '../views/changes.ts';
import { atomFeed } from './atom.ts';
import { calendarText } from './calendar.ts';
import type { CslItem } from './citations/csl-item.ts';
import { citationFormats } from './citations/files.ts';
import { csvOf, spreadsheetCsvOf } from './csv.ts';
import { graphText } from './json-ld/page-graph.ts';
import { jsonText } from './table-json.ts';
import type { Table } from './table.ts';

const archive = wholeArchive();

/** Texts that would end, begin or break a value of one of the formats. */
const pieces = [
  ...[
    '"',
    "'",
    '`',
    '<',
    '>',
    '&',
    '&amp;',
    '&#0;',
    '\\',
    '{',
    '}',
    '$',
    '%',
    '#',
    '_',
    '~',
    '^',
    ',',
    ';',
    ':',
    '=',
    '@',
    '+',
    '-',
  ],
  ...[
    '</script>',
    '<!--<script>',
    '-->',
    ']]>',
    '<?xml?>',
    '" onload="x',
    '<i>x</i>',
    '<i>',
    '</i>',
    '<span class="nocase">',
    '</title>',
    '\uFEFF',
    '\u202E',
    '\u200B',
  ],
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    '\0',
    '\x1B[2J',
    '\x07',
    '\x85',
    '\u2028',
    '\uD800',
    '\uDC00',
    '\uFFFE',
    '\uFFFF',
    '\u{1FFFF}',
  ],
  ...[
    '\nER  - \n\nTY  - ELEC\nTI  - x',
    '},\n@misc{x, title={y}}',
    '\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:x',
    '=1+1',
    '日本',
    'é',
    ' ',
  ],
];

/** A text that nobody would type, halves of pairs and controls included. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...pieces),
      fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)),
      fc.string({ unit: 'grapheme-ascii' }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

/** Line ends as every parser of HTML and XML gives them. */
function asParsed(text: string): string {
  return wellFormed(text).replaceAll(/\r\n?/g, '\n');
}

/** Without what parsers may add or drop at the ends and among spaces. */
function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

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

  it.each([
    ['=HYPERLINK("https://evil.example")', `"'=HYPERLINK(""https://evil.example"")"`],
    ['@etalab/decoupage', "'@etalab/decoupage"],
    ['-1+cmd', "'-1+cmd"],
    ['-1.5', '-1.5'],
    [-1.5, '-1.5'],
    [['+a', 'b'], "'+a;b"],
    ['a=b', 'a=b'],
  ])('writes %j for spreadsheets as %s', (value, written) => {
    expect(spreadsheetCsvOf(tableOf([[value, 1]]))).toBe(`\uFEFFa,b\r\n${written},1\r\n`);
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

function itemOf(title: string, author: string, note: string): CslItem {
  return {
    id: 'jalo-x',
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [[2016, 10, 5]] },
    language: 'fr',
    URL: 'https://jalo.example/x',
    note,
  };
}

function written(ending: string, item: CslItem): string {
  const format = citationFormats.find((one) => one.ending === ending);
  if (!format) throw new Error(`No citation is written as ${ending}.`);
  return format.write(item);
}

const anything = hostile.map((text) => `A${text}`);

describe('a citation', () => {
  it('is one record of RIS, whatever its texts hold', () => {
    fc.assert(
      fc.property(anything, anything, anything, (title, author, note) => {
        const text = written('ris', itemOf(title, author, note));
        const tags = text.split(/[\n\r\x85\u2028\u2029]/u).map((line) => line.slice(0, 6));
        expect(tags.filter((tag) => tag === 'TY  - ')).toHaveLength(1);
        expect(tags.filter((tag) => tag === 'ER  - ')).toHaveLength(1);
        expect(tags.slice(-2)).toEqual(['ER  - ', '']);
        const read = new Cite(text, { forceType: '@ris/file' }).data;
        expect(read).toHaveLength(1);
        expect(squeezed(String(read[0]?.['title']))).toBe(squeezed(oneLine(title)));
      }),
    );
  });

  it('is one record of BibTeX, whatever its texts hold', () => {
    fc.assert(
      fc.property(anything, anything, anything, (title, author, note) => {
        const text = written('bib', itemOf(title, author, note));
        const read = new Cite(text, { forceType: '@biblatex/text' }).data;
        expect(read).toHaveLength(1);
        expect(squeezed(String(read[0]?.['title']))).toBe(squeezed(oneLine(title)));
      }),
    );
  });

  it('balances the braces of BibTeX, which counts escaped ones too', () => {
    fc.assert(
      fc.property(anything, (title) => {
        const item = { ...itemOf(title, title, title), URL: 'https://jalo.example/?a={}}\\{' };
        let depth = 0;
        for (const sign of written('bib', item)) {
          depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
          expect(depth).toBeGreaterThanOrEqual(0);
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('is one item of CSL-JSON, whatever its texts hold', () => {
    fc.assert(
      fc.property(anything, anything, anything, (title, author, note) => {
        const [read, ...more] = JSON.parse(written('csl.json', itemOf(title, author, note))) as CslItem[];
        expect(more).toEqual([]);
        expect([read?.title, read?.author, read?.note]).toEqual([
          oneLine(title),
          [{ literal: oneLine(author) }],
          oneLine(note),
        ]);
      }),
    );
  });
});

function changesOf(texts: readonly Words[]): Archive {
  const [opening] = archive.changes;
  if (!opening) throw new Error('No change is recorded.');
  return { ...archive, changes: texts.map((what, index): Change => ({ ...opening, what, number: index + 1 })) };
}

describe('a feed', () => {
  it('is well-formed, whatever a change says', () => {
    fc.assert(
      fc.property(anything, (ja) => {
        const feed = readXml(atomFeed({ archive: changesOf([{ fr: ja, ja }]), locale: 'ja' }, changeView));
        const [entry, ...more] = childrenOf(feed, 'entry');
        expect(more).toEqual([]);
        const [title, content] = ['title', 'content'].map((name) => entry && childrenOf(entry, name)[0]?.text);
        expect(title).toBe(asParsed(ja).replaceAll('\u2060', ''));
        expect(
          load(content ?? '')('p')
            .first()
            .text(),
        ).toBe(title);
      }),
    );
  });

  it('holds the fifty last changes, the newest first', () => {
    const texts = Array.from({ length: 60 }, (_, index) => ({ fr: `n${String(index)}`, ja: 'x' }));
    const titles = childrenOf(readXml(atomFeed({ archive: changesOf(texts), locale: 'fr' }, changeView)), 'entry').map(
      (entry) => childrenOf(entry, 'title')[0]?.text,
    );
    expect(titles).toEqual(
      texts
        .map(({ fr }) => fr)
        .toReversed()
        .slice(0, 50),
    );
  });
});

function calendarOf(id: string, change: (edition: Edition) => Partial<Edition>) {
  const edition = archive.editions.get(id);
  if (!edition) throw new Error(`There is no edition ${id}.`);
  const text = calendarText({ archive, locale: 'fr' }, [{ ...edition, ...change(edition) }]);
  return new ICAL.Component(ICAL.parse(text) as unknown[]);
}

describe('a calendar', () => {
  it('is one event, whatever the edition is called', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const calendar = calendarOf('5-valbourg', ({ names }) => ({
          names: { ...names, fr: names.fr.map((name) => ({ ...name, text })) },
        }));
        const [event, ...more] = calendar.getAllSubcomponents('vevent');
        expect(more).toEqual([]);
        expect(event?.getFirstPropertyValue('summary')).toBe(oneLine(text));
      }),
    );
  });

  it.each([
    ['held', 'CONFIRMED'],
    ['cancelled', 'CANCELLED'],
    ['announced', 'TENTATIVE'],
    ['postponed', 'TENTATIVE'],
  ] as const)('says of an edition that is %s: %s', (statusNow, status) => {
    const [event] = calendarOf('5-valbourg', () => ({ statusNow })).getAllSubcomponents('vevent');
    expect(event?.getFirstPropertyValue('status')).toBe(status);
  });

  it('ends the day after the last', () => {
    const [event] = calendarOf('5-valbourg', () => ({})).getAllSubcomponents('vevent');
    const days = ['dtstart', 'dtend'].map((name) => String(event?.getFirstPropertyValue(name)));
    expect(days).toEqual(['2016-10-03', '2016-10-07']);
  });
});
