/** Suggests records with names spelled nearly like a query without results. */
import { editDistance } from '../../text/nearest.ts';
import { hasJapanese } from '../../text/typography.ts';
import type { SearchUnit } from './find.ts';
import { fold } from './fold.ts';
import { katakanaOf, soundOf } from '../../text/kana.ts';
import type { Query } from './query.ts';
import { holds } from './term.ts';
import type { UnitKind } from '../texts.ts';

export interface Neighbour {
  /** As in the record, in the script of the query. */
  readonly name: string;
  /** The address of the record, below the language's folder. */
  readonly at: string;
}

/** Kinds of records with names, in the order in which equally near ones are offered. */
const named: readonly UnitKind[] = [
  ...(['authority', 'declaration', 'person'] as const),
  ...(['organisation', 'theme', 'area', 'term'] as const),
];
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
/** Each word is compared with every name: only this many unknown words of a text are. */
const WORDS = 8;
/** Suffixes of Japanese names of authorities, and of their readings. */
export const office = /[市町村県府都区]$|(?<=[ぁ-ん]{2})(?:し|まち|ちょう|むら|そん|けん|ふ|と)$/u;

/**
 * The names nearest to a query, the nearest first, one per record. Empty if every word of the query is somewhere in the archive: then the spelling is
 * not the problem.
 */
export function neighboursOf(units: readonly SearchUnit[], query: Query, most = 5): readonly Neighbour[] {
  const missing = query.terms.filter((term) => !units.some(({ folded }) => holds(folded.all, term))).slice(0, WORDS);
  const typed = [...new Set([fold(query.typed), ...missing.map(({ forms }) => forms[0] ?? '')])];
  if (missing.length === 0) return [];
  const near = units
    .filter(({ kind }) => named.includes(kind))
    .flatMap((unit) => nearestName(unit, typed))
    .sort((a, b) => a.distance - b.distance || named.indexOf(a.unit.kind) - named.indexOf(b.unit.kind));
  const found = new Map<string, Neighbour>();
  for (const { name, unit } of near) {
    const key = fold(name);
    if (!found.has(key)) found.set(key, { name, at: unit.at });
  }
  return [...found.values()].slice(0, most);
}

function nearestName(unit: SearchUnit, typed: readonly string[]) {
  const names = [unit.title, ...(unit.names?.split('\n') ?? [])];
  const near = names.map((name, index) => {
    const spellings = spellingsOf(index === 0 ? unit.folded.title : (unit.folded.names[index - 1] ?? ''));
    const distances = typed.flatMap((one) => spellings.map((spelling) => distanceWithin(one, spelling)));
    return { unit, name, distance: Math.min(...distances) };
  });
  return near
    .filter(({ distance }) => Number.isFinite(distance))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 1);
}

/** The forms of a folded name to compare: all of it, without the type of authority, each of its words. */
function spellingsOf(folded: string): readonly string[] {
  const words = folded.split(/[ \n]/u).filter((word) => Array.from(word).length > 3);
  return [...new Set([folded, folded.replace(office, ''), ...words])];
}

/** The distance of two folded words: half a step if they only sound alike; infinite if they are too far apart. */
function distanceWithin(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  const most = length < 3 ? (isKanjiPair(a, b) ? 1 : 0) : length < 5 ? 1 : Math.min(3, Math.floor(length / 4));
  if (hasJapanese(a) !== hasJapanese(b) || Math.abs(a.length - b.length) > most + 1) return Infinity;
  if (a === b) return 0;
  const [heardA, heardB] = [asHeard(a), asHeard(b)];
  if (heardA === heardB && heardA.length > 1) return 0.5;
  const distance = Math.min(editDistance(a, b), 0.5 + editDistance(heardA, heardB));
  return distance <= most ? distance : Infinity;
}

/** True for two words of two kanji that begin alike: 静丘 for 静岡. */
function isKanjiPair(a: string, b: string): boolean {
  return /^\p{Script=Han}{2}$/u.test(a) && /^\p{Script=Han}{2}$/u.test(b) && b.startsWith(a.charAt(0));
}

/** A folded word reduced to its sound: without long vowels, doubled letters, and the voicing and size of kana. */
function asHeard(word: string): string {
  if (!hasJapanese(word)) return sounds.reduce((text, [pattern, sound]) => text.replace(pattern, sound), word);
  return soundOf(katakanaOf(word.normalize('NFKD').replaceAll(/[\u3099\u309Aー]/g, '')));
}
