import { describe, expect, it } from 'vitest';
import { wholeArchive } from '../../tests/fixtures/changed-content.ts';
import { groundAt } from './ground.ts';
import { printed } from './print.ts';
import { finished, linked, plainText, say, told, type Ground, type Phrase } from './sentence.ts';

const context = { archive: wholeArchive(), locale: 'fr' } as const;
const ground = (...sources: readonly string[]): Ground => ({
  ...{ kind: 'editions', id: '5-valbourg', path: sources.join(), sources },
  ...{ isDoubtful: false, isContradicted: false, otherwise: [] },
});
const [a, b] = [ground('jalo-edition-5'), ground('city-himemoto-rive')];
const both = ground('jalo-edition-5', 'city-himemoto-rive');
const shown = (phrase: Phrase, locale: 'fr' | 'ja' = 'fr') =>
  printed(finished({ ...context, locale }, phrase, 'head'), new Map());

describe('the numbers of sources', () => {
  it.each([
    ['stand after their words, before the full stop', say`a ${told('vu', a)}`, 'A vu¹.'],
    ['stand once for neighbours that rest on the same source', say`${told('x', a)} et ${told('y', a)}`, 'X et y¹.'],
    ['stand at each claim that rests on another source', say`${told('x', a)} et ${told('y', b)}`, 'X¹ et y².'],
    ['stand once where the next claim has them all', say`${told('x', a)} et ${told('y', both)}`, 'X et y¹ʼ².'],
    [
      'stand at their own claim where the next has a source that gives another value',
      say`${told('x', { ...a, otherwise: b.sources })} et ${told('y', both)}`,
      'X¹ et y¹ʼ².',
    ],
    ['stand before the stop that an editor wrote', told('Un mot.', a), 'Un mot¹.'],
    ['are none where nothing proves the words', say`on ne sait pas`, 'On ne sait pas.'],
  ])('%s', (_, phrase, text) => {
    expect(shown(phrase)).toBe(text);
  });
});

it.each([
  ['a question mark', say`vraiment ?`, 'fr', 'Vraiment\u202F?'],
  ['a Japanese stop', say`会議を開いた。`, 'ja', '会議を開いた。'],
  ['no stop at all', say`会議を開いた`, 'ja', '会議を開いた。'],
] as const)('a sentence with %s has one stop', (_, phrase, locale, text) => {
  expect(shown(phrase, locale)).toBe(text);
});

it('a claim about which sources contradict each other leads to its fact', () => {
  const against = { ...a, path: 'attendance.authorities', isContradicted: true };
  expect(finished(context, told('41', against), 'head').claims[0]?.differs).toBe(
    '/fr/editions/5-valbourg/facts/#attendance.authorities',
  );
});

it('the plain text of sentences has neither links nor numbers', () => {
  const sentences = [say`${linked('/', 'un')} mot`, told('deux', a)].map((one) => finished(context, one, ''));
  expect(plainText(sentences, 'fr')).toBe('Un mot. Deux.');
});

describe('the ground of a field', () => {
  it.each([
    ['the fact itself', 'attendance.authorities', 'attendance.authorities', true],
    ['the nearest fact that holds it', 'dates.sessions', 'dates', false],
  ])('is %s', (_, path, at, isContradicted) => {
    expect(groundAt(context.archive, 'editions', '5-valbourg', path)).toMatchObject({ path: at, isContradicted });
  });

  it('has the sources of an exception, and says whether it remains to be checked', () => {
    const place = groundAt(context.archive, 'authorities', 'kagemitsu', 'population');
    expect(place).toMatchObject({ sources: [], isDoubtful: true });
  });
});
