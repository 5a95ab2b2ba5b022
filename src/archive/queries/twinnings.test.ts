import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Archive, type Twinning } from '../archive.ts';
import { readPeriod } from '../../schema/partial-date.ts';
import { byDate, linksAmong, linksByPeriod, sharedEditions, signaturesOf, signedIn, twinningsOf } from './twinnings.ts';

function twinning(id: string, on: string | undefined, fields: Partial<Twinning> = {}): Twinning {
  const date = on === undefined ? { is: 'not-stated' } : { is: 'known', value: { on: readPeriod(on) } };
  return { id, french: ['nancy'], japanese: ['kanazawa'], signed_by: [], date, ...fields } as unknown as Twinning;
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('links between authorities', () => {
  it('stand from the oldest on, whatever the precision of their dates, those without one last', () => {
    const list = [
      twinning('c', undefined),
      twinning('b', '1973-10'),
      twinning('d', '1990'),
      twinning('a', '1958-06-15'),
    ];
    expect(ids(byDate(list))).toEqual(['a', 'b', 'd', 'c']);
  });

  it('belong to both ends and to the former authority that signed', () => {
    const one = twinning('beaune-koshu', '1976', { french: ['beaune'], japanese: ['koshu'], signed_by: ['katsunuma'] });
    const archive = { twinnings: new Map([[one.id, one]]) } as unknown as Archive;
    expect(['beaune', 'koshu', 'katsunuma', 'nancy'].map((id) => ids(twinningsOf(archive, id)).length)).toEqual([
      1, 1, 1, 0,
    ]);
  });

  it('share the editions whose lists name both ends; a presence that is not proven does not count', () => {
    const whole = wholeArchive();
    const links = [twinning('listed', '1973', { french: ['orleans'], japanese: ['minase'] })];
    links.push(twinning('not-proven', '1973', { french: ['valbourg'], japanese: ['shirogane'] }));
    const archive = { ...whole, twinnings: new Map(links.map((link) => [link.id, link])) };
    expect(links.map((link) => ids(sharedEditions(archive, link).since))).toEqual([['5-valbourg'], []]);
    const editions = ['4-kagemitsu', '5-valbourg'].map((id) => get(whole.editions, id));
    expect(editions.map((edition) => ids(linksAmong(archive, edition)))).toEqual([[], ['listed']]);
  });

  // The edition was held from 3 to 6 October 2016.
  it.each([
    ['2016-10-07', true],
    ['2016-10-06', false],
    ['2016', false],
    ['latest 2018', false],
    [undefined, false],
  ])('dated %s came after an edition that they share only where that is sure', (on, isAfter) => {
    const whole = wholeArchive();
    const link = twinning('listed', on, { french: ['orleans'], japanese: ['minase'] });
    const archive = { ...whole, twinnings: new Map([[link.id, link]]) };
    const { since, before } = sharedEditions(archive, link);
    expect([ids(since), ids(before)]).toEqual(isAfter ? [[], ['5-valbourg']] : [['5-valbourg'], []]);
  });
});

describe('the years of signatures', () => {
  const editions = new Map([['1', { dates: { is: 'known', value: { days: readPeriod('2008-10-27') } }, status: [] }]]);
  const archive = { editions } as unknown as Archive;

  it('are counted before the year of the first edition and since, and those with most are found in order', () => {
    const dates = ['2009', '2008', '1990-05', '1973', '1990', '2009', undefined];
    const links = dates.map((on, index) => twinning(String(index), on));
    expect(signaturesOf(archive, links)).toEqual({
      first: 2008,
      before: 3,
      since: 3,
      most: 2,
      peaks: [1990, 2009],
      undated: 1,
    });
  });

  it('are none where no act has a date', () => {
    expect(signaturesOf(archive, [twinning('a', undefined)])).toBeUndefined();
  });
});

it.each([
  [
    'as even as whole years allow',
    [1958, 1959, 1988, 1988, 1988, 2008, 2009, 2010, 2012],
    [
      [1958, 1959],
      [1988, 1988, 1988, 2008],
      [2009, 2010, 2012],
    ],
  ],
  ['one year alone is not parted', [1988, 1988], [[1988, 1988]]],
  ['no year gives no run', [], []],
])('links are grouped by period: %s', (_, years, runs) => {
  const links = years.map((year, index) => twinning(String(index), String(year)));
  expect(linksByPeriod([twinning('x', undefined), ...links], 3).map((run) => run.links.map(signedIn))).toEqual(runs);
});
