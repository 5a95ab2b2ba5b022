import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { mostOfQuery, readQuery, termsIn, termsToMark, wordsIn } from './query.ts';
import type { Term } from './term.ts';
import { Vocabulary } from './vocabulary.ts';

/** The words of texts, some of them names of places. */
function vocabulary(text: string, ...places: readonly string[]): Vocabulary {
  return new Vocabulary([fold(text)], [{ kind: 'authority', isRecord: true, names: places.map(fold) }]);
}

const formsOf = (terms: readonly Term[] | undefined) => terms?.map(({ forms }) => forms[0]);

describe('a query whose words are joined', () => {
  it.each([
    ['静岡とカンヌ', '静岡市とカンヌ市', ['静岡', 'カンヌ']],
    ['centre-ville', 'la ville, le centre', ['centre', 'ville']],
    ['l’eau', 'une eau', undefined],
    ['centre', 'la ville, le centre', undefined],
    ['centre ville', 'la ville, le centre', undefined],
    ['"centre-ville"', 'la ville, le centre', undefined],
    ['"centre-ville" aix-en-provence', 'aix', ['centre ville', 'aix', 'provence']],
    ['de-la', 'de la ville', undefined],
    ['静岡', '静岡市', undefined],
    ['市川'.repeat(12), '市川', Array<string>(12).fill('市川')],
    ['市川'.repeat(13), '市川', undefined],
    ['', '静岡市', undefined],
  ])('%s is taken apart, a phrase and a single word are not', (typed, text, words) => {
    expect(formsOf(wordsIn(readQuery(typed), vocabulary(text))?.terms)).toEqual(words);
  });

  it('is cut where a query is: at so many words', () => {
    const joined = Array.from({ length: mostOfQuery.words }, (_, index) => `m${String(index)}-n${String(index)}`);
    expect(wordsIn(readQuery(joined.join(' ')), vocabulary(''))?.terms).toHaveLength(mostOfQuery.words);
  });
});

const begun = (typed: string, text: string) =>
  termsIn(readQuery(typed), vocabulary(text)).map(({ isBegun }) => isBegun);

it.each([
  ['Kanaz', 'Kanazawa', [true]],
  ['Kanazawa', 'Kanazawa', [false]],
  ['Kanaz jumelage', 'Kanazawa, un jumelage', [false, false]],
  ['jumelage Kanaz', 'Kanazawa, un jumelage', [false, true]],
  ['Kanaz xyz Kanaz', 'Kanazawa', [false, true]],
  ['jumelages', 'un jumelage', [false]],
  ['2016', 'en 2020', [false]],
  ['静岡', '高松', [false]],
  ['Kanaz ?', 'Kanazawa', [false]],
  ['"Kanaz"', 'Kanazawa', [undefined]],
])(
  'the last word that is typed may be begun, where it stands nowhere and no form of it does: %s in %s',
  (typed, text, expected) => {
    expect(begun(typed, text)).toEqual(expected);
  },
);

describe('what is marked in a text', () => {
  it.each([
    ['静岡とカンヌ', '静岡とカンヌの提携', ['静岡とカンヌ']],
    ['静岡とカンヌ', 'カンヌ市、静岡市', ['静岡とカンヌ', '静岡', 'カンヌ']],
    ['centre-ville Tours', 'la ville, le centre de Tours', ['centre ville', 'tours', 'centre', 'ville']],
    ['Tours 2016', 'Tours, en 2016', ['tours', '2016']],
    ['jumelages-pactes 2016', 'en 2016, un jumelage', ['jumelages pactes', '2016', 'jumelages', 'pactes']],
    ['jumelages-pac', 'un jumelage', ['jumelages pac']],
    ['"centre-ville"', 'la ville, le centre', ['centre ville']],
  ])('is each word of %s in %s, and what is inside those that are not there', (typed, text, words) => {
    expect(formsOf(termsToMark(readQuery(typed), vocabulary(text)))).toEqual(words);
  });

  it('has the other forms of a word that the text has', () => {
    const [jumelages] = termsToMark(readQuery('jumelages'), vocabulary('un jumelage'));
    expect(jumelages?.related).toEqual(['jumelage']);
  });
});
