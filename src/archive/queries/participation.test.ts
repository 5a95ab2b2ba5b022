import { describe, expect, it } from 'vitest';
import { archiveWith, replaced, wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { get, type Edition } from '../archive.ts';
import { knownField } from '../../schema/not-known.ts';
import { editionsOf, presenceAt, presencesOf, presenceStrip, tallyOf } from './participation.ts';

const whole = wholeArchive();
const lyon = get(whole.authorities, 'lyon');
const valbourg = get(whole.editions, '5-valbourg');

/** The presence of an authority at the seventh edition, with a text of the file of its country changed. */
function stateWith(id: string, before: string, after: string) {
  const archive = archiveWith({ 'authorities/france.yaml': replaced('authorities/france.yaml', before, after) });
  return presenceAt(archive, get(archive.authorities, id), get(archive.editions, '7-rive-en-bresse'));
}

describe('an authority that no line of an edition names', () => {
  // The edition began on 3 October 2022.
  it.each([
    ['2022-10-02', true],
    ['2022-10-03', false],
    ['2022-09', true],
    ['2022-10', false],
    ['2021', true],
    ['2022', false],
    ['about 2021', false],
    ['not-stated', false],
  ])('was there no more only where its end, %s, is surely before the first day', (on, hasEnded) => {
    const state = stateWith('haute-bresse', 'grande-bresse, on: 2016', `grande-bresse, on: ${on}`);
    expect(state === 'ended').toBe(hasEnded);
  });

  // The edition ended on 6 October 2022.
  it.each([
    ['2022-10-06', false],
    ['2022-10-07', true],
    ['2022', false],
    ['2023', true],
  ])('was not there yet only where its beginning, %s, is surely after the last day', (on, isNotYet) => {
    const state = stateWith('collectivite-europeenne-d-alsace', 'since: { on: 2021-01-01,', `since: { on: ${on},`);
    expect(state === 'not-yet').toBe(isNotYet);
  });

  it('was there no more where the one that follows it began before', () => {
    const state = presenceAt(whole, get(whole.authorities, 'haut-rhin'), get(whole.editions, '7-rive-en-bresse'));
    expect(state).toBe('ended');
  });

  it('is called absent by the count where as many are named as were counted, unless it may be one of those', () => {
    const { list } = valbourg.participants as { list: readonly { authority: string }[] };
    const french = list.filter(({ authority }) => get(whole.authorities, authority).side === 'french').length;
    const counted = (n: number, qualifier: string) =>
      ({
        ...valbourg,
        participants: { ...valbourg.participants, complete: 'none' },
        attendance: { authorities: { is: 'known', value: { french: { n, qualifier } } } },
      }) as unknown as Edition;
    const stateAt = (edition: Edition) => presenceAt(whole, lyon, edition);
    expect(stateAt(counted(french, 'exact'))).toBe('not-in-full-count');
    expect(stateAt(counted(french, 'about'))).toBe('not-in-partial-list');
    expect(stateAt(counted(french + 1, 'exact'))).toBe('not-in-partial-list');
    const doubtful = { ...get(whole.authorities, 'orleans'), candidates: [{ fr: lyon.fr }] };
    const archive = { ...whole, authorities: new Map(whole.authorities).set('orleans', doubtful as never) };
    expect(presenceAt(archive, lyon, counted(french, 'exact'))).toBe('not-proven');
  });

  it('is called absent where the list of its side was read whole, and only there', () => {
    const editions = ['both', 'french', 'japanese', 'none', 'no-list'].map(
      (complete) => ({ ...valbourg, participants: { ...valbourg.participants, complete } }) as Edition,
    );
    editions.push({ ...valbourg, participants: { is: 'not-stated' } });
    expect(editions.map((edition) => presenceAt(whole, lyon, edition))).toEqual([
      'not-in-whole-list',
      'not-in-whole-list',
      'not-in-partial-list',
      'not-in-partial-list',
      'no-list',
      'no-list',
    ]);
  });
});

it.each([
  [2, 4, 0],
  [2, 3, 2],
  [2, undefined, 2],
])('a list of %i names, of %s counted, is one of %i', (names, n, listed) => {
  const participants = knownField(valbourg.participants);
  const line = participants?.list.find(({ authority }) => get(whole.authorities, authority).side === 'french');
  const edition = {
    ...valbourg,
    attendance: { authorities: { is: 'known', value: n === undefined ? {} : { french: { n, qualifier: 'exact' } } } },
    participants: { ...participants, complete: 'both', list: Array.from({ length: names }, () => line) },
  } as unknown as Edition;
  expect(tallyOf(whole, edition, 'french').listed).toBe(listed);
});

it('the editions of an authority are those that name it as present, and not those where that is in doubt', () => {
  expect(editionsOf(whole, 'minase')).toHaveLength(1);
  const states = presencesOf(whole, 'valbourg').map(({ state }) => state);
  expect(states).toContain('not-proven');
  expect(editionsOf(whole, 'valbourg')).toHaveLength(states.filter((state) => state === 'present').length);
});

it('gives each authority one cell for each edition that was held', () => {
  const held = [...whole.editions.values()].filter(({ statusNow }) => statusNow === 'held');
  for (const authority of whole.authorities.values()) {
    if (authority.evidence.to_verify.includes('identity')) continue;
    const cells = presenceStrip(whole, authority);
    expect(cells.map(({ edition }) => edition)).toEqual(held);
    const present = cells.filter(({ state }) => state === 'present').map(({ edition }) => edition);
    expect(present, authority.id).toEqual(editionsOf(whole, authority.id));
  }
});

it('asks of a name that nobody identified only about the editions that print it', () => {
  const mamuzu = get(whole.authorities, 'mamuzu');
  const doubtful = { ...mamuzu, evidence: { ...mamuzu.evidence, to_verify: ['identity'] } } as typeof mamuzu;
  expect(presenceStrip(whole, doubtful).map(({ edition, state }) => [edition.id, state])).toEqual([
    ['7-rive-en-bresse', 'probable'],
  ]);
});

it('counts a name that may be that of another authority as probable', () => {
  expect(presencesOf(whole, 'mamuzu').map(({ state }) => state)).toEqual(['probable']);
  expect(editionsOf(whole, 'mamuzu')).toEqual([]);
});
