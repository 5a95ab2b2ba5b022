import { describe, expect, it } from 'vitest';
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
