/** Finds records by names and words that are spelled or heard nearly as they are typed, and by the parts of longer words. */
import { editDistance } from '../../text/nearest.ts';
import { memoizeText } from '../../text/memoize.ts';
import { hasJapanese } from '../../text/typography.ts';
import { katakanaOf, soundOf } from '../../text/kana.ts';
import { find, vocabularyOf, type Group, type SearchUnit } from './find.ts';
import { fold } from './fold.ts';
import { mostOfQuery, termsIn, wordsIn, type Query } from './query.ts';
import { bareName, type Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { UnitKind } from '../texts.ts';

/** Kinds of records with names, in the order in which equally near ones are offered. */
const named: readonly UnitKind[] = [
  ...(['authority', 'declaration', 'person'] as const),
  ...(['organisation', 'theme', 'area', 'term'] as const),
];
const MOST = 10;
/** Of more unknown words, none is looked for: each is compared with every word of the archive. */
const WORDS = 8;
/** Minimum share of a Japanese word that its parts make up, in runs of two characters or more. */
export const SHARE = 0.6;
/** Minimum length of the longest of them, in katakana. */
const KATAKANA = 4;
/** Spellings of one sound, in romanisations and typing; the right one represents all. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|oh(?![aeiouy])/g, 'o'],
  [/uu/g, 'u'],
  [/s[hy](?=[aiueo])/g, 's'],
  [/t[sy](?=[aiueo])|ch(?=[aiueo])/g, 't'],
  [/(?:j|zy|dj)(?=[aiueo])/g, 'z'],
  [/ph/g, 'f'],
  [/m(?=[bp])/g, 'n'],
  [/h(?=u)/g, 'f'],
  [/y/g, 'i'],
  [/(\p{L})\1/gu, '$1'],
];

/** The records near to a query: by a name, then by all of its words. */
export function findNear(units: readonly SearchUnit[], query: Query): readonly Group[] {
  const vocabulary = vocabularyOf(units);
  const read = [query, wordsIn(query, vocabulary)].flatMap((one) => (one && nearQuery(one, vocabulary)) ?? []);
  const byWords = read
    .map((one) => find(units, one).filter(({ way }) => way !== 'most'))
    .find((groups) => groups.length > 0);
  const isSpelled = query.terms.every((term) => vocabulary.knows(term));
  const near = [...namesNear(units, query, isSpelled ? 1 : Infinity), ...(byWords ?? [])];
  const places = near.map(({ record }) => record.at);
  return near.filter(({ record }, index) => places.indexOf(record.at) === index).slice(0, MOST);
}

/** A query with what is near to the words that no text holds; nothing if a word has nothing near. */
function nearQuery(query: Query, vocabulary: Vocabulary): Query | undefined {
  const terms = termsIn(query, vocabulary);
  const unknown = terms.filter((term) => !vocabulary.knows(term));
  if (unknown.length === 0 || unknown.length > WORDS) return undefined;
  const near = terms.map((term) => (unknown.includes(term) ? nearTerms(term, vocabulary) : [term]));
  return near.every((list) => list.length > 0)
    ? { ...query, terms: near.flat().slice(0, mostOfQuery.words) }
    : undefined;
}

/**
 * The terms that stand for one that no text holds: words near to it, or the parts of a Japanese one. Words that begin alike are Pagefind's.
 */
function nearTerms(term: Term, vocabulary: Vocabulary): readonly Term[] {
  const [form = ''] = term.forms;
  if (term.isPhrase || /\d/.test(form)) return [];
  const words = nearest(form, hasJapanese(form) ? vocabulary.katakanaRuns() : vocabulary.latinWords());
  if (words.length > 0) return [{ ...term, forms: words }];
  return hasJapanese(form) ? partsOf(form, vocabulary).map((part) => ({ ...term, forms: [part] })) : [];
}

/** First letters of words that may sound the same. */
const firstLetters = ['scz', 'kcq', 'fph', 'jzdg', 'tc', 'iy'];

/** The words nearest to one: those that sound the same, or begin alike and differ least. */
function nearest(form: string, words: Iterable<string>): readonly string[] {
  if (form.length < 4) return [];
  const first = form.charAt(0);
  const mayBegin = (letter: string) => firstLetters.some((group) => group.includes(first) && group.includes(letter));
  const distances = [...words]
    .filter((word) => Math.abs(word.length - form.length) <= 3 && (word.startsWith(first) || mayBegin(word.charAt(0))))
    .map((word) => ({ word, distance: distanceWithin(form, word) }))
    .filter(({ word, distance }) => distance <= 0.5 || (word.startsWith(first) && distance < Infinity));
  const least = Math.min(...distances.map(({ distance }) => distance));
  return distances.filter(({ distance }) => distance === least).map(({ word }) => word);
}

/** The runs of a word, of two characters at least, that are there: each grows as far as it is. */
export function runsOf(word: string, isThere: (run: string) => boolean): readonly string[] {
  const runs: string[] = [];
  for (let at = 0; at < word.length - 1;) {
    let end = at + 1;
    while (end < word.length && isThere(word.slice(at, end + 1))) end += 1;
    if (end > at + 1) runs.push(word.slice(at, end));
    at = end;
  }
  return runs;
}

/** The runs of a Japanese word that texts hold, as few as make up most of it; none if they are a small part. */
function partsOf(word: string, vocabulary: Vocabulary): readonly string[] {
  const isKatakana = /^[\p{Script=Katakana}ー]+$/u.test(word);
  if (!isKatakana && !/^[\p{Script=Han}々]+$/u.test(word)) return [];
  const runs = runsOf(word, (run) => vocabulary.has(run)).toSorted((a, b) => b.length - a.length);
  if ((runs[0]?.length ?? 0) < (isKatakana ? KATAKANA : 2)) return [];
  const parts: string[] = [];
  for (const part of runs) {
    parts.push(part);
    if (parts.join('').length >= SHARE * word.length) return [...new Set(parts)];
  }
  return [];
}

/** The records with the names nearest to all of a query, at most `limit` away, the nearest first. */
function namesNear(units: readonly SearchUnit[], query: Query, limit: number): readonly Group[] {
  const typed = [...new Set([fold(query.typed), query.terms.map(({ forms }) => forms[0] ?? '').join(' ')])];
  const nearestOf = ({ folded }: SearchUnit) =>
    [folded.title, ...folded.names]
      .flatMap(spellingsOf)
      .map((name) => ({ name, distance: Math.min(...typed.map((one) => distanceWithin(one, name))) }))
      .sort((a, b) => a.distance - b.distance)
      .slice(0, 1)
      .filter(({ distance }) => distance > 0 && distance <= limit && distance < Infinity);
  return units
    .filter(({ kind }) => named.includes(kind))
    .flatMap((unit) => nearestOf(unit).map((nearest) => ({ unit, ...nearest })))
    .sort((a, b) => a.distance - b.distance || named.indexOf(a.unit.kind) - named.indexOf(b.unit.kind))
    .map(({ unit, name }): Group => {
      const terms = [{ typed: query.typed, forms: [name], isPhrase: true }];
      return { record: unit, hits: [{ unit, score: 0 }], score: 0, way: 'named', terms, missing: [] };
    });
}

/** The forms of a folded name to compare: all of it, without the type of authority or the legal form. */
function spellingsOf(folded: string): readonly string[] {
  const lines = folded.split('\n').map((line) => line.replace(/^(?:一般|公益)?(?:財団|社団)法人/u, ''));
  return [...new Set([folded, bareName(folded), ...lines])].filter((one) => one !== '' && !/\d{4}/.test(one));
}

/** The distance of two folded words: half a step if they only sound alike; infinite if they are too far apart. */
function distanceWithin(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const most = length < 3 ? (isKanjiPair(a, b) ? 1 : 0) : length < 5 ? 1 : Math.min(3, Math.floor(length / 4));
  if (hasJapanese(a) !== hasJapanese(b) || Math.abs(a.length - b.length) > most + 1) return Infinity;
  if (a === b) return 0;
  const heard = [asHeard(a), asHeard(b)] as const;
  if (heard[0] === heard[1] && heard[0].length > 1) return 0.5;
  const distance = Math.min(editDistance(a, b), 0.5 + editDistance(...heard));
  return distance <= most ? distance : Infinity;
}

/** True for two words of two kanji that begin alike: 静丘 for 静岡. */
function isKanjiPair(a: string, b: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(a) && /^\p{Script=Han}{2}$/u.test(b) && b.startsWith(a.charAt(0));
}

/** A folded word reduced to its sound: without long vowels, doubled letters, and the voicing and size of kana. */
const asHeard = memoizeText((word: string): string =>
  hasJapanese(word)
    ? soundOf(katakanaOf(word.normalize('NFKD').replaceAll(/[\u3099\u309Aー]/g, '')))
    : sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word),
);
