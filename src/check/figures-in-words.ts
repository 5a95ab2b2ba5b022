import { inFrenchWords, inKanji, kanjiDigits } from '../text/numerals.ts';
import { namedParts } from '../archive/fact-path.ts';
import { memoize } from '../text/memoize.ts';
import type { Node } from '../schema/node.ts';
import { printableOf, valueAt, type Printable } from '../archive/value-at.ts';

export const pathsOfNumbers = memoize((record: Node): ReadonlyMap<number, string> => {
  const held = new Map<number, string>();
  const note = (path: string, value: Printable | undefined) => {
    const n = value?.type === 'count' ? value.count.n : value?.type === 'number' ? value.number : undefined;
    if (n !== undefined && !held.has(n)) held.set(n, path);
  };
  for (const part of namedParts(record)) {
    note(part.path, printableOf(part));
    const total = part.path.replace(/\.french$/, '.total');
    if (total !== part.path) note(total, valueAt(record, total));
  }
  return held;
});

/** The smallest number to look for in words. Smaller ones are ordinary words: « deux villes ». */
const SMALLEST = 11;
const LARGEST = 999;

/** Units of time: a number before one is a duration, which the data do not count. */
const time = {
  fr: '(?:ans?|années?|jours?|mois|heures?|minutes?|siècles?)',
  ja: '(?:年|周年|日|か月|ヶ月|時|分間|世紀)',
};

/** Regular expression for a number in words that is not part of a longer one and does not count a unit of time. */
const inWords = {
  fr: (n: number) => `(?<![\\p{L}-])${inFrenchWords(n)}e?(?![\\p{L}-])(?! (?:${time.fr}|et|mille|cents?)(?!\\p{L}))`,
  ja: (n: number) => `(?<![${kanjiDigits}十百千])${inKanji(n)}(?![${kanjiDigits}十百千]|${time.ja})`,
};

export function figuresInWords(text: string, lang: 'fr' | 'ja', held: ReadonlyMap<number, string>) {
  return [...held].flatMap(([n, path]) => {
    if (!Number.isInteger(n) || n < SMALLEST || n > LARGEST) return [];
    const found = new RegExp(inWords[lang](n), 'iu').exec(text);
    return found ? [{ value: found[0], nearest: path }] : [];
  });
}
