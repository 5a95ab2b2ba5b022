import { describe, expect, it } from 'vitest';
import type { Archive, Edition, Twinning } from '../archive.ts';
import { readPeriod } from '../schema/partial-date.ts';
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
    const edition = (id: string, list: string[], not_proven: string[] = []) => [
      id,
      {
        id,
        participants: {
          list: list.map((authority) => ({ authority })),
          not_proven: not_proven.map((authority) => ({ authority })),
          stated_absent: [],
        },
      },
    ];
    const editions = new Map<string, Edition>([
      edition('1-nancy', ['nancy', 'kanazawa']),
      edition('3-chartres', ['nancy']),
      edition('5-tours', ['kanazawa'], ['nancy']),
    ] as unknown as [string, Edition][]);
    const link = twinning('nancy-kanazawa', '1973');
    const archive = { editions, twinnings: new Map([[link.id, link]]) } as unknown as Archive;
    expect(ids(sharedEditions(archive, link))).toEqual(['1-nancy']);
    expect([...editions.values()].map((one) => ids(linksAmong(archive, one)))).toEqual([['nancy-kanazawa'], [], []]);
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
