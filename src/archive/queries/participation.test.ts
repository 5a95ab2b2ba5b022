import { describe, expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { formatPrintable } from '../../i18n/format-printable.ts';
import { get, type Archive, type Authority } from '../archive.ts';
import { buildArchive } from '../build.ts';
import { absencesOf, editionsOf, presenceAt, presencesOf, matrixEditions, presenceStrip } from './participation.ts';

const authority = { id: 'autun', side: 'french' } as unknown as Authority;
const notKnown = { is: 'not-stated' };
const edition = (ordinal: number, complete: string | undefined) => {
  const id = `${String(ordinal)}-autun`;
  const participants = complete === undefined ? notKnown : { complete, list: [], not_proven: [], stated_absent: [] };
  return [id, { id, ordinal, hostIds: [], dates: notKnown, status: [], participants }];
};
const archiveOf = (...editions: readonly unknown[]) => ({ editions: new Map(editions as never) }) as unknown as Archive;

describe('an authority that no line of an edition names', () => {
  // The edition began on 3 October 2022.
  it.each([
    ['2022-10-02', true],
    ['2022-10-03', false],
    ['2022-09', true],
    ['2022-10', false],
    ['2021', true],
    ['2022', false],
    ['not-stated', false],
  ])('was there no more only where its end, %s, is surely before the first day', (on, hasEnded) => {
    const france = replaced('authorities/france.yaml', 'grande-bresse, on: 2016', `grande-bresse, on: ${on}`);
    const archive = buildArchive(contentWith({ 'authorities/france.yaml': france }).entries, formatPrintable);
    const state = presenceAt(
      archive,
      get(archive.authorities, 'haute-bresse'),
      get(archive.editions, '7-rive-en-bresse'),
    );
    expect(state === 'ended').toBe(hasEnded);
  });

  it('is called absent where the list of its side was read whole, and only there', () => {
    const archive = archiveOf(
      edition(1, 'both'),
      edition(2, 'french'),
      edition(3, 'japanese'),
      edition(4, 'none'),
      edition(5, 'no-list'),
      edition(6, undefined),
    );
    expect(
      absencesOf(archive, authority, [...archive.editions.values()]).map(({ state, editions }) => [
        state,
        editions.length,
      ]),
    ).toEqual([
      ['not-in-whole-list', 2],
      ['not-in-partial-list', 2],
      ['no-list', 2],
    ]);
  });

  it('is not told of an edition that it hosts', () => {
    const editions = [...archiveOf(edition(1, 'both')).editions];
    const hosted = archiveOf(...editions.map(([id, one]) => [id, { ...one, hostIds: ['autun'] }]));
    expect(absencesOf(hosted, authority, [...hosted.editions.values()])).toEqual([]);
  });
});

it('the editions of an authority are those that name it as present, and not those where that is in doubt', () => {
  const whole = wholeArchive();
  expect(editionsOf(whole, 'minase')).toHaveLength(1);
  const states = presencesOf(whole, 'valbourg').map(({ state }) => state);
  expect(states).toContain('not-proven');
  expect(editionsOf(whole, 'valbourg')).toHaveLength(states.filter((state) => state === 'present').length);
});

it('gives each authority one cell for each edition, announced where no list can exist yet', () => {
  const archive = wholeArchive();
  const listed = matrixEditions(archive);
  for (const authority of archive.authorities.values()) {
    const cells = presenceStrip(archive, authority);
    expect(cells.map(({ edition }) => edition)).toEqual([...archive.editions.values()]);
    const present = cells.filter(({ state }) => state === 'present').map(({ edition }) => edition);
    expect(present, authority.id).toEqual(editionsOf(archive, authority.id));
    const announced = cells.filter(({ state }) => state === 'announced').map(({ edition }) => edition);
    expect(announced, authority.id).toEqual([...archive.editions.values()].filter((one) => !listed.includes(one)));
  }
});
