/** What the tables say of the records of the example, as a reader of its files would fill them in. */
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import type { Archive } from '../archive/archive.ts';
import { isMissing, type Table } from './table.ts';
import { areas, authorities, cities } from './tables/authorities.ts';
import { claims } from './tables/claims.ts';
import { articles, declarations, points } from './tables/declarations.ts';
import { editions, statuses } from './tables/editions.ts';
import { followUps } from './tables/follow-ups.ts';
import { items } from './tables/items.ts';
import { milestones } from './tables/milestones.ts';
import { organisations } from './tables/organisations.ts';
import { participationMatrix } from './tables/participation-matrix.ts';
import { participations } from './tables/participations.ts';
import { people, roles } from './tables/people.ts';
import { sources } from './tables/sources.ts';
import { terms } from './tables/terms.ts';
import { themeCoverings, themes } from './tables/themes.ts';
import { linkCounts, twinnings } from './tables/twinnings.ts';
import { disagreements, gaps } from './tables/unknowns.ts';

type Row = Readonly<Record<string, unknown>>;

/** Makes the rows anew, by the names of their columns; a word for an absence stands as that word. */
function rowsOf(make: (archive: Archive) => Table): readonly Row[] {
  const { columns, rows } = make(wholeArchive());
  return rows.map((row) =>
    Object.fromEntries(
      columns.map(({ name }, index) => {
        const cell = row[index];
        return [name, isMissing(cell) ? cell.is : cell] as const;
      }),
    ),
  );
}

/** Finds the one row with a key; where a table has none, with its first three cells. */
function rowWith(make: (archive: Archive) => Table, key: string): Row | undefined {
  const { key: names, columns } = make(wholeArchive());
  const parts = names.length > 0 ? names : columns.slice(0, 3).map(({ name }) => name);
  const found = rowsOf(make).filter((row) => parts.map((name) => row[name]).join(' ') === key);
  expect(found, key).toHaveLength(1);
  return found[0];
}

/** What rows of the example say, as a reader of its files would fill them in: some cells of each, by its key. */
const filled: readonly (readonly [
  make: (archive: Archive) => Table,
  ...rows: (readonly [key: string, cells: Row])[],
])[] = [
  [
    editions,
    ['5-valbourg', { ordinal: 5, side: 'french', status: 'held', days_start: '2016-10-03', days_end: '2016-10-06' }],
    ['5-valbourg', { sessions_start: '2016-10-05', sessions_end: '2016-10-06', hosts: ['valbourg'] }],
    ['5-valbourg', { theme_fr_status: 'press', authorities_french: 22, authorities_japanese: 19 }],
    ['5-valbourg', { authorities_total: 41, persons_total: 170, persons_total_qualifier: 'about', named_french: 1 }],
    ['5-valbourg', { named_japanese: 4, list_complete: 'both', next_host: 'himemoto' }],
    ['9-belport', { status: 'announced', days_start: '2026-autumn', sessions_start: 'unknown' }],
    ['9-belport', { theme_fr: 'unknown', persons_french_state: 'unknown', next_host: 'unknown', named_french: 0 }],
  ],
  [
    statuses,
    ['7-rive-en-bresse 1 2', { status: 'planned', said: '2019-11-15', for_start: '2020-11-16' }],
    ['7-rive-en-bresse 1 2', { for_end: '2020-11-19', sources: ['jaloparis-2019-copil-ja'] }],
    ['7-rive-en-bresse 2 1', { status: 'postponed', said: '2021-01-21', for_start: '2021-10', fr: 'Texte 63.' }],
    ['7-rive-en-bresse 2 1', { ja: '2021年10月へ1度目の延期。' }],
    ['9-belport 1 1', { line: 1, version: 1, status: 'announced', to_verify: ['for'], basis: 'sources' }],
  ],
  [
    items,
    ['ed4-workshop-3', { edition: '4-kagemitsu', kind: 'workshop', date_start: 'unknown', title_fr: 'Texte 18.' }],
    ['ed4-workshop-3', { title_fr_status: 'gloss', title_ja_status: 'official' }],
    ['ed4-workshop-3', { presenters: ['minase', 'ichikawa', 'issy-les-moulineaux'] }],
    ['ed5-opening', { status: 'held', date_start: '2016-10-05', date_end: '2016-10-05' }],
    ['ed5-opening', { authorities: ['valbourg', 'kagemitsu'] }],
    ['ed7-planned-workshop-economy', { status: 'planned', date_start: 'not-stated', title_ja: 'unknown' }],
    ['ed5-workshop-3', { number: 3, title_ja: '都市開発' }],
  ],
  [
    participations,
    ['4-kagemitsu valbourg not-proven', { edition: '4-kagemitsu', side: 'french', presence: 'not-proven' }],
    ['4-kagemitsu rennes stated-absent', { edition: '4-kagemitsu', presence: 'stated-absent' }],
    ['5-valbourg kagemitsu present', { edition: '5-valbourg', side: 'japanese', presence: 'present' }],
    ['5-valbourg kagemitsu present', { printed: '景光市', by: ['ohara-hideto'] }],
    ['7-rive-en-bresse mamuzu present', { presence: 'present', to_verify: ['identity'] }],
  ],
  [
    participationMatrix,
    ['mamuzu', { '7-rive-en-bresse': 'uncertain', '5-valbourg': 'not-in-whole-list' }],
    ['mamuzu', { '4-kagemitsu': 'not-in-partial-list' }],
    ['valbourg', { '4-kagemitsu': 'not-proven' }],
    ['himemoto', { '5-valbourg': 'present', side: 'japanese', editions: 1, ja: '姫本市' }],
  ],
  [
    roles,
    ['4-kagemitsu people.ohara-hideto', { hosts: true, speaks: false, named: false }],
    ['4-kagemitsu people.ohara-hideto', { sources: ['city-kagemitsu-mayor-2014-10'] }],
    ['4-kagemitsu people.1', { authority: 'ichikawa', hosts: false, speaks: true, talk_ja_status: 'official' }],
    ['5-valbourg people.babelon-serge', { role_fr: 'maire de Valbourg', role_ja: '文47。', hosts: false }],
    ['5-valbourg people.babelon-serge', { speaks: false }],
  ],
  [
    people,
    ['babelon-serge', { name: 'Serge Babelon', ja: 'セルジュ・バベロン', general_knowledge: ['name', 'ja'] }],
    ['babelon-serge', { to_verify: [] }],
  ],
  [
    declarations,
    ['4-kagemitsu', { title_fr: 'Déclaration de Kagemitsu', adoption: 'adopted', adopted_start: '2014-10-30' }],
    ['4-kagemitsu', { adopted_end: '2014-10-30', place_fr: 'Texte 4.', read_by: 'ohara-hideto' }],
    ['4-kagemitsu', { text_known: 'partial', points: 7 }],
    ['5-valbourg', { title_ja: 'ヴァルブール宣言', adopted_by_fr: 'unknown', adopted_by_ja: 'unknown', points: 1 }],
    ['5-valbourg', { adoption_sources: ['declaration-valbourg-copy'] }],
  ],
  [
    articles,
    ['5-valbourg preamble', { declaration: '5-valbourg', fr_wording: 'official', ja_wording: 'our-translation' }],
    ['5-valbourg article-1', { number: 1, fr: 'Nos collectivités échangent leurs pratiques.' }],
    ['5-valbourg article-1', { ja: '自治体は互いの取り組みを共有する。', themes: ['innovation'] }],
    ['5-valbourg article-3', { number: 3, fr: 'Nous nous retrouverons.\nLe lieu est confirmé par écrit.' }],
  ],
  [
    points,
    ['5-valbourg p1', { fr: 'Rappel de la déclaration de Kagemitsu.', ja: '景光宣言を振り返る。' }],
    ['5-valbourg p1', { kind: 'preamble' }],
  ],
  [
    followUps,
    ['5-valbourg article-3 editions', { record_kind: 'editions', record: '7-rive-en-bresse' }],
    ['5-valbourg article-3 editions', { fr: 'Rive-en-Bresse reprend cet article.', sources: ['jalo-rencontres'] }],
  ],
  [
    cities,
    ['valbourg', { role: 'host', editions: ['5-valbourg'] }],
    ['lorval', { en: 'Lorval', twinning: 'lorval-shirogane', editions: [] }],
  ],
  [
    authorities,
    ['belport', { side: 'french', kind: 'commune', code: '06029', area: 'essonne', population: 74_350 }],
    ['belport', { population_state: 'known', population_on: 'not-stated' }],
    ['haut-rhin', { became: 'collectivite-europeenne-d-alsace', became_on: '2021', former: [] }],
    ['collectivite-europeenne-d-alsace', { former: ['haut-rhin'], variants: [] }],
    ['mitsuse', { side: 'japanese', became: 'saga', became_on: 'not-stated' }],
    ['asago', { yomi: 'あさごし', area: 'hyogo' }],
    ['mamuzu', { kind: 'not-stated', fr: 'not-stated', ja: 'マムズ市' }],
    ['gifu', { latitude: 35.391, longitude: 136.722, point: 'prefectural-office' }],
    ['rive-en-bresse', { variants: ['リバンブレス市'] }],
    ['colmar-agglomeration', { katakana: 'コルマール', seat_fr: 'Colmar', seat_ja: 'コルマール' }],
    ['kagemitsu', { population: 417_496, population_on: '2020' }],
    ['saga', { site: 'https://www.saga.example/', former: ['mitsuse'] }],
  ],
  [
    areas,
    ['haut-rhin', { kind: 'department', within: 'grand-est', ja: 'オー＝ラン県' }],
    ['hyogo', { yomi: 'ひょうごけん', sources: ['pref-hyogo-aveyron'] }],
  ],
  [
    twinnings,
    ['lyon-yokohama', { kind: 'twinning', french: ['lyon'], date_start: '1959', date_end: '1959' }],
    ['lyon-yokohama', { act_fr: 'jumelage', motive_fr: 'Texte 292.', word_ja: '絹', origin: 'trade' }],
    ['france-gifu', { kind: 'occasional', japanese: ['gifu'], organisation: 'ambafrance' }],
  ],
  [
    linkCounts,
    ['jalo-2017', { on: '2017', value: 50, value_state: 'known', value_qualifier: 'exact' }],
    ['jalo-2017', { counted_fr: 'Texte 91.', counted_ja: 'JALOの数' }],
    ['jalo-world', { on: 'not-stated', value: 899, scope: 'world' }],
  ],
  [
    organisations,
    ['jalo-paris', { founded: '1990-10', does_fr: 'Texte 108.', does_ja: '文108。' }],
    ['cncd', { en: 'National Commission for Decentralised Cooperation', to_verify: ['ja'] }],
    ['embjapan', { site: 'https://www.emb-japan.example/' }],
  ],
  [
    milestones,
    ['2026-edition', { date_start: '2026', kind: 'edition', edition: ['9-belport'], twinning: [] }],
    ['1959-twinning', { twinning: ['lyon-yokohama'], fr: 'Texte 95.', ja: '文95。' }],
    ['2007-07-04-forum', { date_end: '2007-07-04', authority: ['nantes'], organisation: [] }],
  ],
  [
    terms,
    ['preparatory-meeting 2', { form: '準備会議', form_language: 'ja', to_verify: ['text'] }],
    ['preparatory-meeting 1', { form: '合同実務者会議', to_verify: [] }],
    ['roundtable 1', { number: 1, stands: 'roundtable', fr: 'table ronde' }],
  ],
  [themes, ['innovation', { label_fr: 'Innovation', label_ja: 'イノベーション', sdg: [9] }]],
  [
    themeCoverings,
    ['innovation 5-valbourg whole', { item: undefined }],
    ['innovation 5-valbourg session', { item: 'ed5-workshop-2' }],
  ],
  [
    sources,
    ['city-kagemitsu-mayor-2014-10', { title: 'ページ216', lang: 'ja', date: '2014-10', kind: 'official' }],
    ['city-kagemitsu-mayor-2014-10', { reliability: 'high', read: 'beginning', excerpts: ['抜粋1…抜粋2'] }],
    ['amis-du-japon', { url: 'https://www.amis.example/blog-entry-16.html', facts: 0, date: 'not-stated' }],
  ],
  [
    gaps,
    ['editions 4-kagemitsu workshops', { kind: 'editions', explains: ['programme.ed4-workshop-3'] }],
    ['editions 4-kagemitsu workshops', { fr: 'Texte 31.', ja: '文31。', searched_to_the_end: false }],
  ],
  [
    disagreements,
    ['rive-himemoto-2', { kind: 'twinnings', record: 'rive-himemoto', about_fr: 'Texte 295.' }],
    ['rive-himemoto-2', { differs: 'contradiction', kept: 'none', versions: 2, because_ja: '文298。' }],
    ['ed7-planned-dates', { path: 'status.0', kept: 'all', versions: 2, differs: 'contradiction' }],
    ['ed4-authorities', { path: 'attendance.authorities', because_fr: 'Texte 19.', kept: 'one' }],
  ],
  [
    claims,
    ['editions 5-valbourg attendance.persons 1 total', { state: 'known', value: 'about 170', voice: 1, kept: true }],
    ['editions 9-belport dates 2 days', { value: '2026-10-21/2026-10-24', kept: false, to_verify: true }],
    ['editions 9-belport dates 2 days', { differs: 'extent', sources: ['jetaa-france-2025'] }],
    ['editions 9-belport venues 1 is', { state: 'unknown', field: 'is', value: 'unknown', kept: false }],
    ['editions 9-belport venues 1 is', { gaps: ['theme'] }],
    ['twinnings rive-himemoto disagreements.rive-himemoto-2 1 because.fr', { value: 'Texte 298.', basis: 'ours' }],
    ['twinnings rive-himemoto disagreements.rive-himemoto-2 1 because.fr', { state: 'undecided' }],
    ['authorities haut-rhin became 1 on', { value: '2021', basis: 'general-knowledge' }],
  ],
];

describe('a row of the open data', () => {
  it('says what the record says, and why where it says nothing', () => {
    for (const [make, ...rows] of filled)
      for (const [key, cells] of rows) expect(rowWith(make, key), key).toMatchObject(cells);
  });
});

describe('a table of the open data', () => {
  it('has a row for each record, and no other', () => {
    const archive = wholeArchive();
    const kinds = {
      editions,
      declarations,
      cities,
      authorities,
      areas,
      twinnings,
      organisations,
      people,
      milestones,
      themes,
      sources,
    };
    for (const [kind, make] of Object.entries(kinds))
      expect(rowsOf(make).map(({ id }) => id)).toEqual([...archive[kind as keyof typeof kinds].keys()]);
    expect(rowsOf(items).map(({ id }) => id)).toEqual([...archive.items.keys()]);
  });

  it('leaves a cell empty where the record says nothing', () => {
    const row = rowWith(authorities, 'lorval');
    for (const column of [
      'katakana',
      'yomi',
      'code',
      'area',
      'seat_fr',
      'population',
      'population_state',
      'latitude',
      'became',
    ])
      expect(row?.[column], column).toBeUndefined();
  });
});
