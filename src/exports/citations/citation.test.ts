import { describe, expect, it } from 'vitest';
import { get, type Archive, type Declaration, type Source } from '../../archive/archive.ts';
import type { Point, Wording } from '../../schema/declaration.ts';
import { siteFile } from '../../schema/site.ts';
import type { Locale } from '../../text/locales.ts';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { dataVersion } from '../version.ts';
import { citationOf, pointCitations } from './citation.ts';
import { headMetas } from './head-metas.ts';
import { referenceOf } from './reference.ts';

const archive = wholeArchive();

/** A source of the example, with some of its fields changed, as an item. */
function sourceItem(id: string, change: Partial<Source> = {}, locale: Locale = 'fr') {
  const sources = new Map([...archive.sources, [id, { ...get(archive.sources, id), ...change }]]);
  return citationOf({ archive: { ...archive, sources }, locale }, { kind: 'sources', id }).item;
}

/** The archive after two changes, the second of a source. */
function archiveAfterChanges(): Archive {
  const [opening] = archive.changes;
  if (!opening) throw new Error('No change is recorded.');
  const later = { ...opening, number: 2, date: '2027-02-03', entries: new Set(['sources/jalo-edition-5'] as const) };
  return { ...archive, changes: [{ ...opening, date: '2026-12-01' }, later] };
}

function pinpoint(locale: Locale, wording: Wording, number?: number): string | undefined {
  const declaration = get(archive.declarations, '4-kagemitsu');
  const [point] = declaration.points as [Point];
  const changed = { ...point, number, [locale]: { text: 'x', wording } };
  const one: Declaration = { ...declaration, points: [changed] };
  return pointCitations({ archive, locale }, one)[0]?.pinpoint;
}

it.each([
  ['fr', 'paraphrase', undefined, 'point\u00A01 du résumé du site'],
  ['ja', 'paraphrase', undefined, '項目1（当アーカイブによる要約）'],
  ['fr', 'extract', undefined, 'point\u00A01 du résumé du site (extrait)'],
  ['fr', 'official', 3, '§\u00A03 (texte officiel)'],
  ['ja', 'official-translation', 3, '第3項（公式訳）'],
  // The number is theirs; the words are not.
  ['fr', 'paraphrase', 3, '§\u00A03 (paraphrase du site)'],
] as const)(
  'the pinpoint of a point in %s, for words that are %s under the number %s: %s',
  (locale, wording, number, expected) => {
    expect(pinpoint(locale, wording, number)).toBe(expected);
  },
);

describe('a page', () => {
  it('is dated by the last change of its record, and bears the version of the data', () => {
    const changed = archiveAfterChanges();
    const { item } = citationOf({ archive: changed, locale: 'ja' }, { kind: 'themes', id: 'innovation' });
    expect([item.issued, item.version]).toEqual(['2026-12-01', dataVersion(changed)]);
  });

  it.each([
    [{ kind: 'data' }, 'data-fr', 'dataset', 'Données des archives'],
    [{ kind: 'series' }, 'series-fr', 'webpage', 'La série des Rencontres'],
    [{ kind: 'themes', id: 'innovation' }, 'themes-innovation-fr', 'webpage', 'Thème\u00A0: '],
  ] as const)('is called what it is, under an id of its own: %j', (cited, id, type, title) => {
    const { item } = citationOf({ archive, locale: 'fr' }, cited);
    expect(item).toMatchObject({ id, type });
    expect(item.title.startsWith(title)).toBe(true);
  });

  it.each([
    ['data', '2027-02-03'],
    ['series', '2026-12-01'],
  ] as const)('of all records is dated by the last change of any of them: %s', (kind, day) => {
    const { item } = citationOf({ archive: archiveAfterChanges(), locale: 'fr' }, { kind });
    expect(item.issued).toEqual(day);
  });
});

it('the data set is cited by its persistent identifier, in every format', () => {
  const site = siteFile.parse({ identifier: 'doi:10.5072/archive' });
  const { item } = citationOf({ archive: { ...archive, site }, locale: 'fr' }, { kind: 'data' });
  expect(item).toMatchObject({ DOI: '10.5072/archive', URL: 'https://doi.org/10.5072/archive' });
  expect(headMetas(item)).toContainEqual({ name: 'citation_doi', content: '10.5072/archive' });
  expect(referenceOf(item, 'fr').text).toContain('https://doi.org/10.5072/archive');
});

describe('a source', () => {
  it('was read on the day that says so; where only a copy can be read, on the day of the copy', () => {
    const day = (value: string) => ({ value, precision: 'day', start: value, end: value }) as never;
    const dayOf = (change: Partial<Source>) => sourceItem('city-rive-7rfj-ja', change).accessed;
    const archived_on = day('2020-01-02');
    expect(dayOf({ consulted: day('2026-03-04'), archived_on, url: undefined })).toEqual('2026-03-04');
    expect(dayOf({ consulted: undefined, archived_on, url: undefined })).toEqual('2020-01-02');
    expect(dayOf({ consulted: undefined, archived_on })).toBeUndefined();
  });

  it('is in a periodical without the remark of the bibliography, which only a page with an author keeps as its publisher', () => {
    const item = (change: Partial<Source>) => sourceItem('amis-du-japon', { lang: 'fr', ...change });
    const periodical = (fr: string) => item({ kind: 'press', publisher: { fr, ja: 'x' } })['container-title'];
    expect(periodical('RKB Mainichi (télévision)')).toBe('RKB Mainichi');
    expect(periodical('朝日新聞（大阪）')).toBe('朝日新聞');
    expect(periodical('Le (petit) Journal')).toBe('Le (petit) Journal');
    const publisher = { fr: 'Éditeur', ja: '発行者' };
    const authors = [{ family: 'Destot', given: 'Michel' }];
    expect(item({ publisher, authors })).toMatchObject({ author: authors, publisher: 'Éditeur' });
    expect(item({ publisher, authors: [] })).toMatchObject({ author: [{ literal: 'Éditeur' }], publisher: undefined });
    const signed = { form: 'journal-article', container: 'Revue', publisher, authors } as const;
    expect(item(signed)).toMatchObject({ type: 'article-journal', 'container-title': 'Revue', publisher: 'Éditeur' });
    const uncontained = item({ ...signed, container: undefined });
    expect(uncontained).toMatchObject({ 'container-title': 'Éditeur', publisher: undefined });
    expect(referenceOf(uncontained, 'fr').text).toContain('Michel Destot. ');
  });

  it('without an address is a document; with a copy alone it has the address and the day of that', () => {
    const item = (change: Partial<Source>) => sourceItem('city-rive-7rfj-ja', { url: undefined, ...change });
    expect(item({})).toMatchObject({ type: 'document', URL: undefined, accessed: undefined });
    expect(item({ form: 'report' }).type).toBe('report');
    const archived = 'https://web.archive.org/web/2023/x';
    expect(item({ archived, archived_on: { value: '2023-04-05', precision: 'day' } })).toMatchObject({
      type: 'webpage',
      URL: archived,
      accessed: '2023-04-05',
    });
  });

  it.each([
    [{ value: '2016-10-03', precision: 'day' }, '2016-10-03', undefined],
    [{ value: '2016-autumn', precision: 'season' }, undefined, 'Date\u00A0: automne 2016'],
    [{ value: '2016', precision: 'year', qualifier: 'about' }, undefined, 'Date\u00A0: vers 2016'],
    [{ is: 'not-stated' }, undefined, undefined],
    [{ value: '2018-10', precision: 'month', qualifier: 'latest' }, undefined, expect.stringContaining('octobre 2018')],
  ] as const)('is dated only where its date is exact; another is noted: %j', (date, issued, note) => {
    const item = sourceItem('amis-du-japon', { date });
    expect([item.issued, item.note]).toEqual([issued, note]);
  });
});
