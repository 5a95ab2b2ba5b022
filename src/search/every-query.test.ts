/** What the search of the example archive finds, in both languages: each record by its names, each passage by its words. */
import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { locales, type Locale } from '../i18n/locales.ts';
import { filterByChoice, noChoice, valuesOf, withValue, type Facet } from './facets.ts';
import { find, prepare, type SearchUnit } from './find.ts';
import { fold } from './fold.ts';
import { readQuery } from './query.ts';
import { textUnits } from './text-units.ts';
import { recordOf } from './texts.ts';

/** Made anew for each test: one that shared it would not notice what went wrong while it was made. */
const indexOf = (locale: Locale) => prepare(textUnits(wholeArchive(), locale));
const firstOf = (units: readonly SearchUnit[], typed: string) => find(units, readQuery(typed))[0]?.record.at;
const found = (units: readonly SearchUnit[], typed: string) =>
  find(units, readQuery(typed)).flatMap(({ hits }) => hits.map(({ unit }) => unit.at));

/** One passage of so many is looked for: all of them take seconds. */
const EVERY = 7;

/** Names as people type them, with the record that is called so. */
const names: readonly (readonly [at: string, typed: readonly string[]])[] = [
  ['authorities/asago/', ['Asago', '朝来市', '朝来', 'あさごし', 'アサゴシ', 'あさご']],
  ['authorities/colmar-agglomeration/', ['Colmar Agglomération', 'colmar agglomeration', 'コルマール都市圏共同体']],
  ['authorities/collectivite-europeenne-d-alsace/', ['Collectivité européenne d’Alsace', 'アルザス欧州自治体']],
  ['authorities/mitsuse/', ['Mitsuse', '三瀬村']],
  ['authorities/hyeres-or-yerres/', ['Hyères ou Yerres', 'Yerres', 'イエール']],
  ['authorities/pays-d-rive/', ['ペイ・デクス', 'Métropole Rive-Marseille-Provence']],
  ['authorities/le-mont-saint-michel/', ['モン・サン・ミッシェル', 'モンサンミッシェル', 'mont saint michel']],
  ['authorities/mamuzu/', ['マムズ市', 'マムズ']],
  ['authorities/#essonne', ['Essonne', 'エソンヌ県']],
  ['sources/senat-ga-102/', ['groupe interparlementaire d’amitié', '発行者190']],
  ['people/#kitera-masato', ['Masato Kitera', 'Kitera Masato', '木寺昌人', '木寺']],
  ['people/#dary-thierry', ['Thierry Dary', 'ティエリー・ダリ', 'ティエリーダリ']],
  [
    'organisations/cncd/',
    ['CNCD', 'National Commission for Decentralised Cooperation', 'フランス　地方分権型国際協力全国委員会'],
  ],
  ['organisations/embjapan/', ['Ambassade du Japon en France', '在フランス日本国大使館']],
  ['terms/#committee', ['comité de pilotage', '推進委員会', 'COPIL']],
  ['terms/#preparatory-meeting', ['réunion préparatoire', '合同実務者会議']],
  ['themes/innovation/', ['イノベーション']],
  ['twinnings/lorval-shirogane/', ['Lorval Shirogane', '白銀市 ロルヴァル市', 'Lorval 白銀']],
  ['editions/7-rive-en-bresse/', ['7E RFJ', '第7回リヴ会議', 'Rive-en-Bresse 2020', 'Rive-en-Bresse 2021']],
  ['editions/4-kagemitsu/', ['Rencontres de Kagemitsu', '第4回日仏自治体交流会議', 'Kagemitsu 2014']],
  ['declarations/4-kagemitsu/', ['Déclaration de Kagemitsu', 'Déclaration finale']],
  ['declarations/5-valbourg/', ['ヴァルブール宣言']],
  ['series/', ['Assises de la coopération décentralisée franco-japonaise', 'Conferences on Decentralised Cooperation']],
];

it.each(locales)('a name, a reading or a spelling gives its record first, in %s', (locale) => {
  const units = indexOf(locale);
  const asked = names.flatMap(([at, typed]) => typed.map((one) => [one, at]));
  expect(asked.map(([one = '']) => [one, firstOf(units, one)])).toEqual(asked);
});

/** Names that several records bear, with those that come first. */
const shared: readonly (readonly [typed: string, at: readonly string[]])[] = [
  ['リヴァンブレス市', ['authorities/rive-en-bresse/', 'declarations/7-rive-en-bresse/', 'editions/7-rive-en-bresse/']],
  ['リバンブレス', ['authorities/rive-en-bresse/', 'declarations/7-rive-en-bresse/', 'editions/7-rive-en-bresse/']],
  ['Département du Haut-Rhin', ['authorities/collectivite-europeenne-d-alsace/', 'authorities/haut-rhin/']],
  ['三瀬村', ['authorities/mitsuse/', 'authorities/saga/']],
];

it.each(locales)(
  'the name of a host gives its meeting and its declaration too, that of a former town what it became, in %s',
  (locale) => {
    const units = indexOf(locale);
    const first = shared.map(([typed, { length }]) => [
      typed,
      find(units, readQuery(typed))
        .slice(0, length)
        .map(({ record }) => record.at)
        .toSorted(),
    ]);
    expect(first).toEqual(shared);
  },
);

/** Two words of a text that few other passages hold. */
function rareWords(units: readonly SearchUnit[], text: string, locale: Locale): readonly string[] {
  const words =
    locale === 'fr'
      ? text.match(/(?<![\p{L}\p{M}\p{N}’'-])[\p{Script=Latin}\p{M}]{4,}(?![\p{L}\p{M}\p{N}’'-])/gu)
      : text.match(/[\p{Script=Han}]{2,}|[\p{Script=Katakana}ー]{3,}/gu);
  const rarity = (word: string) => units.filter(({ folded }) => folded.all.includes(fold(word))).length;
  return [...new Set(words)]
    .map((word) => ({ word, count: rarity(word) }))
    .toSorted((a, b) => a.count - b.count)
    .slice(0, 2)
    .map(({ word }) => word);
}

describe.each(locales)('a search in %s', (locale) => {
  it('finds each passage by two of its words, together in one of its results', () => {
    const units = indexOf(locale);
    const asked = units
      .filter((_, index) => index % EVERY === 0)
      .flatMap((unit) => {
        const words = rareWords(units, unit.text, locale);
        return words.length === 2 ? [{ at: unit.at, typed: words.join(' ') }] : [];
      });
    expect(asked.length).toBeGreaterThan(10);
    const missed = asked.filter(({ at, typed }) => !found(units, typed).includes(at));
    expect(missed).toEqual([]);
  });

  it('finds every page by its title', () => {
    const units = indexOf(locale);
    const titled = units.filter((unit) => unit.of === undefined && unit.title !== '');
    expect(titled.filter(({ at, title }) => !found(units, title).includes(at)).map(({ title }) => title)).toEqual([]);
  });

  it('finds nothing for a word that nobody wrote', () => {
    const units = indexOf(locale);
    for (const word of ['astronaute', '宇宙飛行士', 'Zanzibar']) expect(found(units, word)).toEqual([]);
  });

  it('gives what holds most of the words where nothing holds them all, and names those that it lacks', () => {
    const units = indexOf(locale);
    const typed = locale === 'fr' ? 'astronaute Shirogane Lorval jumelage' : '宇宙飛行士 白銀市 ロルヴァル市 姉妹都市';
    const groups = find(units, readQuery(typed));
    expect(groups.map(({ record }) => record.at)).toContain('twinnings/lorval-shirogane/');
    for (const { way, terms, missing } of groups) {
      expect([way, terms.length + missing.length]).toEqual(['most', 4]);
      expect(missing.map((term) => term.typed)).toContain(typed.split(' ')[0]);
    }
    expect(find(units, readQuery(typed.split(' ').slice(0, 3).join(' ')))).toEqual([]);
  });

  const narrowings = [
    ['edition', '4-kagemitsu'],
    ['edition', '5-valbourg'],
    ['country', 'france'],
    ['country', 'japan'],
    ['kind', 'declaration'],
    ['kind', 'edition'],
    ['kind', 'gap'],
  ] as const;

  it('is narrowed by each value to the results that have it, as many as it says', () => {
    const units = indexOf(locale);
    const pool = { here: find(units, readQuery(locale === 'fr' ? 'Valbourg' : 'ヴァルブール')), there: [], near: [] };
    const innovation = filterByChoice(pool, withValue(noChoice, 'theme', 'innovation')).here;
    expect(innovation.map(({ record }) => record.at)).toContain('editions/5-valbourg/');
    for (const { unit } of innovation.flatMap(({ hits }) => hits)) expect(unit.themes).toBe('innovation');
    for (const [facet, value] of narrowings) {
      const left = filterByChoice(pool, withValue(noChoice, facet, value)).here;
      expect(left.length, value).toBe(valuesOf(pool, facet, noChoice).find((one) => one.value === value)?.count ?? 0);
      for (const { unit } of left.flatMap(({ hits }) => hits))
        expect(isOf(unit, recordOf(unit, units), facet, value), `${value} ${unit.at}`).toBe(true);
    }
  });
});

/** True for a place that has a value of a facet. */
function isOf(unit: SearchUnit, record: SearchUnit, facet: Facet, value: string): boolean {
  const sides = { france: 'french', japan: 'japanese' };
  if (facet === 'edition') return record.at.includes(value) || unit.edition === value;
  if (facet === 'country') return record.side === sides[value as keyof typeof sides];
  return value === 'gap' ? unit.at.startsWith('gaps/#') : unit.at.startsWith(`${value}s/`);
}
