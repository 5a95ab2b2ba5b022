import { expect, it } from 'vitest';
import { wholeArchive } from '../../../tests/fixtures/changed-content.ts';
import { markOf, toldFacts, writtenSentence } from './written-sentences.ts';

const archive = wholeArchive();
const link = { kind: 'twinnings', id: 'rive-himemoto' } as const;

it('writtenSentence gives the words of a language, and nothing where it has none', () => {
  const slot = 'disagreements.rive-himemoto-1';
  expect(writtenSentence(archive, link, slot, 'fr')).toContain('交流都市');
  expect(writtenSentence(archive, link, slot, 'ja')).toBeUndefined();
  expect(writtenSentence(archive, link, 'motive', 'fr')).toBeUndefined();
});

it.each([
  ['a difference by its id', link, 'disagreements.rive-himemoto-1', ['act']],
  ['a path', link, 'date', ['date']],
  ['several facts', { kind: 'editions', id: '4-kagemitsu' }, 'history', ['status', 'dates']],
  [
    'what editions say of a body',
    { kind: 'organisations', id: 'jalo' },
    'part.4-kagemitsu',
    ['organisers.organiser-jalo'],
  ],
  ['nothing', link, 'history', []],
] as const)('toldFacts finds %s', (_, record, slot, paths) => {
  expect(toldFacts(archive, record, slot).map(({ path }) => path)).toEqual(paths);
});

it('markOf changes with the data, and not with the order of fields or an empty list', () => {
  const [act] = toldFacts(archive, link, 'act');
  const markWith = (value: unknown) => act && markOf([{ ...act, value }]);
  expect(markWith({ a: 1, b: 2 })).toBe(markWith({ b: 2, a: 1, c: [] }));
  expect(markWith({ a: 1, b: 2 })).not.toBe(markWith({ a: 1, b: 3 }));
});
