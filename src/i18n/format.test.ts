import { describe, expect, it } from 'vitest';
import { period, type Period } from '../schema/partial-date.ts';
import {
  formatCount,
  formatDate,
  formatList,
  formatNumber,
  formatOrdinal,
  formatInYear,
  formatPeriod,
  formatSize,
  heldFrench,
  kanjiOrdinal,
} from './format.ts';
import type { Locale } from '../text/locales.ts';

const forms = {
  sentence: formatPeriod,
  table: (one: Period, locale: Locale) => formatPeriod(one, locale, 'table'),
  'under its year': formatInYear,
  date: ({ start }: Period, locale: Locale) => formatDate(start, locale),
};

it.each([
  ['sentence', '2022-10-03/06', 'du 3 au 6 octobre 2022', '2022年10月3日から6日まで'],
  ['sentence', '2010-05-12/13', 'les 12 et 13 mai 2010', '2010年5月12・13日'],
  ['sentence', '2022-09-30/10-02', 'du 30 septembre au 2 octobre 2022', '2022年9月30日から10月2日まで'],
  ['sentence', '2018-12-30/2019-01-02', 'du 30 décembre 2018 au 2 janvier 2019', '2018年12月30日から2019年1月2日まで'],
  ['sentence', '2016-10-01/04', 'du 1er au 4 octobre 2016', '2016年10月1日から4日まで'],
  ['sentence', '2018-10', 'octobre 2018', '2018年10月'],
  ['sentence', '2026-autumn', 'automne 2026', '2026年秋頃'],
  ['sentence', '2019-11-06', '6 novembre 2019', '2019年11月6日'],
  ['sentence', 'until 2024-11-30', 'jusqu’au 30 novembre 2024', '2024年11月30日まで'],
  ['sentence', 'until 2024-11', 'jusqu’en novembre 2024', '2024年11月まで'],
  ['table', '2022-10-03/06', '3–6 octobre 2022', '2022年10月3〜6日'],
  ['table', '2022-09-30/10-02', '30 septembre – 2 octobre 2022', '2022年9月30日〜10月2日'],
  ['under its year', '2022-10-03/06', '3–6 octobre', '10月3〜6日'],
  ['under its year', '2022-09-30/10-02', '30 septembre – 2 octobre', '9月30日〜10月2日'],
  ['under its year', '2008-10', 'octobre', '10月'],
  ['under its year', '2026-autumn', 'automne', '秋頃'],
  ['under its year', '2008', '', ''],
  ['under its year', 'about 2008', 'vers 2008', '2008年頃'],
  ['under its year', 'latest 2018-10-15', 'au plus tard le 15 octobre 2018', '遅くとも2018年10月15日'],
  ['under its year', '2018-12-30/2019-01-02', '30 décembre 2018 – 2 janvier 2019', '2018年12月30日〜2019年1月2日'],
  ['date', 'latest 2018-10-15', 'au plus tard le 15 octobre 2018', '遅くとも2018年10月15日'],
  ['date', 'earliest 2018-10', 'au plus tôt en octobre 2018', '早くとも2018年10月'],
  ['date', 'about 1990', 'vers 1990', '1990年頃'],
  ['date', '1958-06-15', '15 juin 1958', '1958年6月15日'],
] as const)('writes a time in the form %s: %s', (form, typed, fr, ja) => {
  expect([forms[form](period.parse(typed), 'fr'), forms[form](period.parse(typed), 'ja')]).toEqual([fr, ja]);
});

describe('a count', () => {
  it.each([
    ['exact', '36\u00A0personnes', '36人'],
    ['about', 'environ\u00A036\u00A0personnes', '約36人'],
    ['nearly', 'près de\u00A036\u00A0personnes', '36人近く'],
    ['more-than', 'plus de\u00A036\u00A0personnes', '36人超'],
    ['at-least', 'au moins\u00A036\u00A0personnes', '36人以上'],
  ] as const)('says that it is %s', (qualifier, fr, ja) => {
    const count = { n: 36, qualifier };
    expect([formatCount(count, 'fr', 'persons'), formatCount(count, 'ja', 'persons')]).toEqual([fr, ja]);
  });

  it('leaves its counter to the words around it', () => {
    expect(formatCount({ n: 36, qualifier: 'about' }, 'ja', 'bare')).toBe('約36');
  });
});

it.each([
  ['thousands', [formatNumber(1818, 'fr'), formatNumber(1818, 'ja')], ['1\u202F818', '1,818']],
  ['ordinals', [formatOrdinal(1, 'fr'), formatOrdinal(7, 'fr'), formatOrdinal(7, 'ja')], ['1re', '7e', '第7回']],
  ['lists in French', [formatList(['a', 'b', 'c'], 'fr'), formatList(['a'], 'fr')], ['a, b et c', 'a']],
  ['lists in Japanese', [formatList(['a', 'b'], 'ja')], ['a、b']],
])('writes %s as the language does', (_, written, expected) => {
  expect(written).toEqual(expected);
});

it.each([
  [1, '第一回'],
  [7, '第七回'],
  [10, '第十回'],
  [12, '第十二回'],
  [20, '第二十回'],
  [47, '第四十七回'],
])('an ordinal set from top to bottom writes %i as %s', (n, kanji) => {
  expect(kanjiOrdinal(n)).toBe(kanji);
});

it('the size of a file is at least one kilobyte, and has one decimal from a megabyte on', () => {
  expect([200, 12_400, 999_600, 1_240_000].map((bytes) => formatSize(bytes, 'fr'))).toEqual([
    '1\u00A0ko',
    '12\u00A0ko',
    '1\u202F000\u00A0ko',
    '1,2\u00A0Mo',
  ]);
  expect([200, 1_240_000].map((bytes) => formatSize(bytes, 'ja'))).toEqual(['1KB', '1.2MB']);
});

it.each([
  [8, 0, '8\u00A0éditions tenues'],
  [1, 1, '1\u00A0édition tenue, une autre annoncée'],
  [13, 2, '13\u00A0éditions tenues, 2 autres annoncées'],
])('%i editions held and %i announced are told in French as %s', (held, announced, text) => {
  expect(heldFrench(held, announced)).toBe(text);
});
