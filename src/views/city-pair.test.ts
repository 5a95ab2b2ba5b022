import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { get, type Archive } from '../archive/archive.ts';
import { aloneView, editionsAt, pairView } from './city-pair.ts';

const archive = {
  editions: new Map([
    ['1-nancy', { id: '1-nancy', hostIds: ['nancy'], associated: [] }],
    ['3-chartres', { id: '3-chartres', hostIds: ['chartres'], associated: [{ authority: 'compiegne' }] }],
    ['12-nancy', { id: '12-nancy', hostIds: ['nancy', 'metz'], associated: [] }],
  ]),
} as unknown as Archive;

describe('the editions at a city', () => {
  it.each([
    ['nancy', ['1-nancy', '12-nancy'], [false, false]],
    ['metz', ['12-nancy'], [false]],
    ['compiegne', ['3-chartres'], [true]],
    ['sakurai', [], []],
  ])('of %s are %j', (city, ids, associated) => {
    const found = editionsAt(archive, city);
    expect(found.map(({ edition }) => edition.id)).toEqual(ids);
    expect(found.map(({ isAssociated }) => isAssociated)).toEqual(associated);
  });
});

describe('two cities face to face', () => {
  const context = { archive: wholeArchive(), locale: 'fr' } as const;

  it('have the link between them, each on its side, and lead to the page of the city where there is one', () => {
    const view = pairView(context, get(context.archive.twinnings, 'lorval-shirogane'));
    const ends = ({ french, japanese }: typeof view) =>
      [french, japanese].map((side) => side.map(({ href, name }) => [href, name.html]));
    expect(ends(view)).toEqual([[['/fr/cities/lorval/', 'Lorval']], [['/fr/authorities/shirogane/', 'Shirogane']]]);
    expect(view.link).toMatchObject({
      href: '/fr/twinnings/lorval-shirogane/',
      kind: 'jumelage',
      when: '12 octobre 1973',
    });
  });

  it.each([
    ['valbourg', 'french', '/fr/editions/5-valbourg/', '5e', '2016', true],
    ['kagemitsu', 'japanese', '/fr/editions/4-kagemitsu/', '4e', '2014', true],
    ['belport', 'french', '/fr/editions/9-belport/', '9e', '2026', false],
  ] as const)(
    'are one alone where no link is known, with what it received: %s',
    (city, side, href, numeral, year, isHeld) => {
      const view = aloneView(context, city);
      expect([view.french.length, view.japanese.length]).toEqual(side === 'french' ? [1, 0] : [0, 1]);
      expect(view.link).toBeUndefined();
      expect(view[side][0]?.hosted).toMatchObject([{ href, numeral, year, isHeld, isAssociated: false }]);
    },
  );
});
