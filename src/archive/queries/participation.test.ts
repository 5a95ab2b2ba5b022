import { describe, expect, it } from 'vitest';
import { contentWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { formatPrintable } from '../../i18n/format-printable.ts';
import { get, type Edition } from '../archive.ts';
import { buildArchive } from '../build.ts';
import { absencesOf, editionsOf, presenceAt, presencesOf, matrixEditions, presenceStrip } from './participation.ts';

const whole = wholeArchive();
const lyon = get(whole.authorities, 'lyon');
const valbourg = get(whole.editions, '5-valbourg');

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
    const editions = ['both', 'french', 'japanese', 'none', 'no-list'].map(
      (complete) => ({ ...valbourg, participants: { ...valbourg.participants, complete } }) as Edition,
    );
    editions.push({ ...valbourg, participants: { is: 'not-stated' } });
    expect(absencesOf(whole, lyon, editions).map((one) => [one.state, one.editions.length])).toEqual([
      ['not-in-whole-list', 2],
      ['not-in-partial-list', 2],
      ['no-list', 2],
    ]);
  });

  it('is not told of an edition that it hosts', () => {
    expect(absencesOf(whole, lyon, [{ ...valbourg, hostIds: ['lyon'] }])).toEqual([]);
  });
});

it('the editions of an authority are those that name it as present, and not those where that is in doubt', () => {
  expect(editionsOf(whole, 'minase')).toHaveLength(1);
  const states = presencesOf(whole, 'valbourg').map(({ state }) => state);
  expect(states).toContain('not-proven');
  expect(editionsOf(whole, 'valbourg')).toHaveLength(states.filter((state) => state === 'present').length);
});

it('gives each authority one cell for each edition, announced where no list can exist yet', () => {
  const listed = matrixEditions(whole);
  for (const authority of whole.authorities.values()) {
    const cells = presenceStrip(whole, authority);
    expect(cells.map(({ edition }) => edition)).toEqual([...whole.editions.values()]);
    const present = cells.filter(({ state }) => state === 'present').map(({ edition }) => edition);
    expect(present, authority.id).toEqual(editionsOf(whole, authority.id));
    const announced = cells.filter(({ state }) => state === 'announced').map(({ edition }) => edition);
    expect(announced, authority.id).toEqual([...whole.editions.values()].filter((one) => !listed.includes(one)));
  }
});
