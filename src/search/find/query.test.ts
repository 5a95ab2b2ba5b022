import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { eraYears, westernYear } from './japanese-forms.ts';
import { mostOfQuery, readQuery, termsIn, termsToMark, wordsIn } from './query.ts';
import { holds, type Term } from './term.ts';
import { Vocabulary } from './vocabulary.ts';

it.each([
  ['Aix 2020', ['aix', '2020']],
  ['  l’environnement   d’abord ', ['environnement', 'abord']],
  ['Aix-en-Provence', ['aix en provence']],
  ['高山　宣言', ['高山', '宣言']],
  ['第７回', ['第 7 回']],
  ['« développement durable » Tours', ['developpement durable', 'tours']],
  ['「交流会議」 2016', ['交流会議', '2016']],
  ['"une phrase sans fin', ['phrase', 'fin']],
  ['Qu’est-ce que le comité ?', ['comite']],
  ['de la', ['de', 'la']],
  ['au titre de l’année 2018', ['2018']],
  ['dans le cadre de', ['cadre']],
  ['des avions', ['avions']],
  ['Aix 市 aix 市 "市"', ['市', 'aix', '市']],
  ['櫻井', ['桜井']],
  ['? !', []],
  ['', []],
])('a query is read as %s', (typed, words) => {
  expect(readQuery(typed).terms.map(({ forms }) => forms[0])).toEqual(words);
});

describe('a long text', () => {
  const words = (count: number) => Array.from({ length: count }, (_, index) => `m${String(index)}`);

  it('is read up to so many words, and said to be cut from there', () => {
    const [most, more] = [words(mostOfQuery.words), words(mostOfQuery.words + 1)];
    expect(readQuery(most.join(' '))).toMatchObject({ isCut: false, typed: most.join(' ') });
    expect(readQuery(more.join(' ')).isCut).toBe(true);
    expect(readQuery(more.join(' ')).terms.map(({ typed }) => typed)).toEqual(most);
  });

  it.each([
    ['without a space', '会'.repeat(100_000), 1],
    ['of ten thousand words', words(10_000).join(' '), mostOfQuery.words],
    ['of phrases alone', words(10_000).join('""'), mostOfQuery.words],
    ['of characters of two code units', `a${'𠮷'.repeat(1000)}`, 1],
  ])('%s is read up to so many characters, none of them broken', (_, text, terms) => {
    const query = readQuery(text);
    expect(query.isCut).toBe(true);
    expect(query.typed.length).toBeLessThanOrEqual(mostOfQuery.characters);
    expect(query.typed.isWellFormed()).toBe(true);
    expect(query.terms).toHaveLength(terms);
    expect(readQuery(query.typed).terms).toEqual(query.terms);
  });
});

it.each([
  ['environ', 'l’environnement', true],
  ['environ', 'environ deux cents, l’environnement', true],
  ['jumelages', 'le jumelage', true],
  ['jumelée', 'un jumelage', true],
  ['vélo', 'des vélos', true],
  ['arts', 'un art', true],
  ['scène', 'le scénario', false],
  ['ツール', 'トゥール市', true],
  ['モン・サン・ミシェル', 'モン・サン＝ミッシェル', true],
  ['參加', '参加', true],
  ['1回目', '第1回', true],
  ['vironnement', 'l’environnement', false],
  ['"environ"', 'l’environnement', false],
  ['"environnement"', 'l’environnement, d’abord', true],
  ['"développement durable"', 'le développement urbain et durable', false],
  ['7', '70 collectivités', false],
  ['20', 'en 2016', false],
  ['2016', '2016年10月', true],
  ['交流', '日仏自治体交流会議', true],
  ['会議は', '交流会議。はじめに', false],
  ['CLAIR', '一般財団法人CLAIRパリ', true],
  ['LAIR', '一般財団法人CLAIRパリ', false],
  ['プロヴ', 'エクサンプロヴァンス市', true],
  ['ﾌﾟﾛｳﾞ', 'エクサンプロバンス市', true],
  ['ヴ', 'ヴェルサイユ', true],
  ['ァンス', 'エクサンプロヴァンス市', true],
  ['ー市', 'ナンシー市', true],
  ['プロヴ', 'プラハ', false],
  ['ァンス', 'リヨン', false],
  ['ー', 'ナンシー市', false],
  ['令和6年', '2024年11月', true],
  ['R6', 'en 2024', true],
  ['2024', '令和６年の会議', true],
  ['2019', '令和元年と平成31年', true],
])('a term is held %s in %s: %s', (typed, text, isHeld) => {
  const [term] = termsIn(readQuery(typed), new Vocabulary([fold(text)]));
  expect(term !== undefined && holds(fold(text), term)).toBe(isHeld);
});

describe('era years', () => {
  it.each([
    ['明治元年', '1868'],
    ['平成元年', '1989'],
    ['令和 6 年', '2024'],
    ['h20', '2008'],
    ['昭和六十三', '1988'],
    ['平成十年', '1998'],
    ['平成年', undefined],
    ['平成 0 年', undefined],
    ['ar6', undefined],
    ['r6a', undefined],
    ['r123', undefined],
  ])('%s is %s', (era, western) => {
    expect(westernYear(era)).toBe(western);
  });

  it('stand for a western year twice where the era changed', () => {
    expect(eraYears('2019')).toEqual(['平成 31 年', '令和元年', '令和 1 年']);
    expect(eraYears('2008 年')).toEqual(['平成 20 年']);
    expect(eraYears('1604')).toEqual([]);
    expect(eraYears('12')).toEqual([]);
  });
});

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
