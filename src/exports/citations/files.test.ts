import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anything } from '../../../tests/fixtures/hostile-texts.ts';
import { oneLine } from '../../text/characters.ts';
import type { CslItem } from './csl-item.ts';
import { citationFormats } from './files.ts';
import { headMetas } from './head-metas.ts';

function written(ending: 'bib' | 'ris', item: CslItem): string {
  const format = citationFormats.find((one) => one.ending === ending);
  if (!format) throw new Error(`There is no format ${ending}.`);
  return format.write(item);
}

const page: CslItem = {
  id: 'editions-5-valbourg-fr',
  type: 'webpage',
  title: '5es Rencontres',
  author: [{ literal: 'Archives des Rencontres' }],
  publisher: undefined,
  issued: '2026-12-01',
  language: 'fr',
  version: '2026-12-01',
  URL: 'https://archive.example/fr/editions/5-valbourg/',
};

const article: CslItem = {
  id: 'destot-2010',
  type: 'article-magazine',
  title: 'Des villes',
  author: [{ family: 'Destot', given: 'Michel' }],
  'container-title': 'Revue des villes',
  publisher: 'Éditions des villes',
  issued: '2010-05',
  accessed: '2026-02-03',
  language: 'fr',
  URL: 'https://revue.example/villes',
  note: 'Lu en partie.',
};

const bare: CslItem = { id: 'bare', type: 'report', title: '報告', language: 'ja' };

describe('a RIS file', () => {
  it('has of an article its persons, its periodical and who publishes that, each date as far as it is known', () => {
    expect(written('ris', article).split('\n')).toEqual([
      'TY  - MGZN',
      'AU  - Destot, Michel',
      'DA  - 2010/05//',
      'PY  - 2010',
      'LA  - fr',
      'TI  - Des villes',
      'T2  - Revue des villes',
      'PB  - Éditions des villes',
      'UR  - https://revue.example/villes',
      'Y2  - 2026/02/03/',
      'N1  - Lu en partie.',
      'ER  - ',
      '',
    ]);
  });

  it('has of what a body signed its name as the publisher, and only of a page as the whole', () => {
    const lines = written('ris', { ...bare, author: [{ literal: '市' }] }).split('\n');
    expect(lines.filter((line) => /^(?:AU|T2|PB)/.test(line))).toEqual(['PB  - 市']);
  });
});

describe('a BibTeX file', () => {
  it.each([
    ['article-magazine', 'magazine'],
    ['article-journal', undefined],
    ['webpage', undefined],
  ] as const)('tells apart what BibLaTeX calls articles: %s', (type, subtype) => {
    const found = /entrysubtype = \{(\w+)\}/.exec(written('bib', { ...article, type }))?.[1];
    expect(found).toBe(subtype);
  });

  it('has the day of reading', () => {
    expect(written('bib', article)).toContain('urldate = {2026-02-03}');
  });

  it('keeps the capitals within a title, and a name whole that holds the word which parts names', () => {
    const author = [{ family: 'Destot', given: 'Michel' }, { literal: 'Terres and Co' }];
    const text = written('bib', {
      ...article,
      author,
      title: 'Des villes : le Japon à Aix-les-Bains',
      publisher: 'A and B',
    });
    expect(text).toContain('title = {Des villes : le {Japon} à {Aix}-les-{Bains}}');
    expect(text).toContain('author = {Destot, Michel and {Terres and Co}}');
    expect(text).toContain('publisher = {{A and B}}');
  });

  it('keeps an address whole: only what would end its field is written as its code', () => {
    const URL = 'https://a.example/été_1/{x} y?a=1&b=50%#c';
    expect(written('bib', { ...page, URL })).toContain('url = {https://a.example/été_1/%7Bx%7D%20y?a=1&b=50%#c}');
  });
});

it('the head of a page names a person in the order of the language, and with a comma where programs part the names by it', () => {
  const author = [{ family: '山田', given: '太郎' }];
  const creator = (language: string) =>
    headMetas({ ...article, author, language }).find(({ name }) => name === 'DC.creator')?.content;
  expect([creator('ja'), creator('fr')]).toEqual(['山田太郎', '太郎 山田']);
  expect(headMetas({ ...article, author })).toContainEqual({ name: 'citation_author', content: '山田, 太郎' });
});

function itemOf(title: string, author: string, note: string): CslItem {
  return {
    id: 'jalo-x',
    type: 'webpage',
    title,
    author: [{ literal: author }],
    issued: '2016-10-05',
    language: 'fr',
    URL: 'https://jalo.example/x',
    note,
  };
}

/** The lines of a file, for a reader that knows any line end. */
function linesOf(text: string): readonly string[] {
  return text.split(/[\n\r\x85\u2028\u2029]/u);
}

const texCommands = /\\(?:text(backslash|braceleft|braceright|asciitilde|asciicircum)\{\}|([&%$#_]))/g;
const texSigns = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^' };

/** A text as TeX prints it: other braces only group. */
function printedByTex(text: string): string {
  return text.replaceAll(
    new RegExp(`${texCommands.source}|[{}]`, 'g'),
    (_, name?: keyof typeof texSigns, sign?: string) => (name ? texSigns[name] : (sign ?? '')),
  );
}

it('a citation is one record of RIS, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const [publisher, words, remark] = [author, title, note].map(oneLine);
      expect(linesOf(written('ris', itemOf(title, author, note)))).toEqual([
        'TY  - ELEC',
        'DA  - 2016/10/05/',
        'PY  - 2016',
        'LA  - fr',
        `TI  - ${words}`,
        `T2  - ${publisher}`,
        `PB  - ${publisher}`,
        'UR  - https://jalo.example/x',
        `N1  - ${remark}`,
        'ER  - ',
        '',
      ]);
    }),
  );
});

it('a citation is one record of BibTeX, which TeX prints as it was, whatever its texts hold', () => {
  fc.assert(
    fc.property(anything, anything, anything, (title, author, note) => {
      const [first, ...lines] = linesOf(written('bib', itemOf(title, author, note)));
      const fields = lines.slice(0, -2).map((line) => /^\t(\w+) = \{(.*)\},$/.exec(line)?.slice(1) ?? line);
      expect([first, ...lines.slice(-2)]).toEqual(['@online{jalo-x,', '}', '']);
      expect(fields.map(([name, value = '']) => [name, printedByTex(value)])).toEqual([
        ['author', oneLine(author)],
        ['date', '2016-10-05'],
        ['language', 'fr'],
        ['note', oneLine(note)],
        ['title', oneLine(title)],
        ['url', 'https://jalo.example/x'],
        ['langid', 'french'],
      ]);
      // No sign is left that TeX would obey, and no two that it would join.
      for (const [, value = ''] of fields) {
        expect(value.replaceAll(texCommands, '')).not.toMatch(/[\\&%$#_~^]/);
        expect(value).not.toMatch(/([-'`])\1/);
      }
    }),
  );
});

it('a citation balances the braces of BibTeX, which counts escaped ones too', () => {
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
