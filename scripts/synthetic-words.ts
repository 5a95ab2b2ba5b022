/** Words, names and sentences that nobody wrote, in French and in Japanese, the same for the same seed. */

/** A source of numbers from 0 up to 1, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const SYLLABLES = 'ba cha dé fi gra jo la mo né pi quo ra sé ti vau bre dou len mi nor pla ron sa ter val'.split(' ');
const ENDINGS = 'tion ment teur nelle ture ville gie nant ce té'.split(' ');
const KANJI = Array.from(
  '山川田中本石水木金土海空花風林森原野里町村橋島岸浜谷坂道門宮城園池沢岡松竹梅桜杉栄光明和安平永文正',
);
const KANA = Array.from('やかたなもいみきくつうそはふりのさとまはしきはや');
const PARTICLES = 'の に は が を と で も から まで'.split(' ');
const LINKS = 'de la le les des dans pour et avec une sur par du aux en'.split(' ');

/** How many different words so many editions use: it grows with the square root of the length of their texts. */
export function vocabularySize(editions: number): number {
  return Math.round(600 * Math.sqrt(editions)) + 800;
}

/** The word of this rank; every rank gives another word. */
export function frenchWord(rank: number): string {
  const ending = ENDINGS[rank % ENDINGS.length] ?? '';
  return syllables(Math.floor(rank / ENDINGS.length), 2).join('') + ending;
}

export function japaneseWord(rank: number): string {
  return digits(rank, KANJI.length, 2)
    .map((digit) => KANJI[digit] ?? '')
    .join('');
}

/** The name of a place that is not on any map, with its reading. */
export function placeName(rank: number): { fr: string; katakana: string; kanji: string; yomi: string; romaji: string } {
  const parts = syllables(rank, 3).join('');
  const kanji = digits(rank, KANJI.length, 3).map((digit) => KANJI[digit] ?? '');
  const kana = digits(rank, KANA.length, 3).map((digit) => KANA[digit] ?? '');
  return {
    fr: capitalised(parts),
    katakana: kana.map((one) => String.fromCodePoint((one.codePointAt(0) ?? 0) + 0x60)).join('') + 'ール',
    kanji: kanji.join(''),
    yomi: kana.join(''),
    romaji: capitalised(syllables(rank + 7, 3).join('')),
  };
}

/** Sentences out of a vocabulary in which few words are frequent and most are rare, as in a language. */
export class SyntheticProse {
  private readonly random: () => number;
  private readonly vocabulary: number;

  constructor(random: () => number, vocabulary: number) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** A French sentence of so many words, without its full stop. */
  french(words: number): string {
    const parts = Array.from({ length: words }, (_, index) =>
      index % 2 === 0 ? pick(LINKS, this.random) : frenchWord(this.rank()),
    );
    return capitalised(parts.join(' '));
  }

  /** A Japanese sentence of so many words, each with its particle, without its full stop. */
  japanese(words: number): string {
    const parts = Array.from({ length: words }, () => japaneseWord(this.rank()) + pick(PARTICLES, this.random));
    return `${parts.join('')}行った`;
  }

  private rank(): number {
    return Math.floor(this.vocabulary ** this.random()) - 1;
  }
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  const [first] = list;
  if (first === undefined) throw new RangeError('There is nothing to pick from.');
  return list[Math.floor(random() * list.length)] ?? first;
}

/** So many of a list, each once. */
export function pickSeveral<T>(list: readonly T[], count: number, random: () => number): T[] {
  const rest = [...list];
  return Array.from({ length: Math.min(count, list.length) }, () =>
    rest.splice(Math.floor(random() * rest.length), 1),
  ).flat();
}

function syllables(number: number, atLeast: number): string[] {
  return digits(number, SYLLABLES.length, atLeast).map((digit) => SYLLABLES[digit] ?? '');
}

function digits(number: number, base: number, atLeast: number): number[] {
  const found: number[] = [];
  for (let rest = number; rest > 0 || found.length < atLeast; rest = Math.floor(rest / base)) found.push(rest % base);
  return found;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
