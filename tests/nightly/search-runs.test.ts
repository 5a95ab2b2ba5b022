/** Half-typed words find what they begin: tried with all words and names of the data, one by one. */
import { expect, it } from 'vitest';
import { locales } from '../../src/text/locales.ts';
import { find, type SearchUnit } from '../../src/search/find/find.ts';
import { readQuery } from '../../src/search/find/query.ts';
import { unitsIn } from '../search/built-index.ts';

/** True if a search finds the unit; this does not depend on other units. */
function isFound(unit: SearchUnit, typed: string): boolean {
  return find([{ ...unit, of: undefined, index: 0 }], readQuery(typed)).length > 0;
}

/** Returns each word once, with the last unit that holds it. */
function frenchWords(): ReadonlyMap<string, SearchUnit> {
  const words = new Map<string, SearchUnit>();
  for (const unit of unitsIn('fr')) {
    // Words that touch no apostrophe: it belongs to the word in aujourd’hui, and to none in l’œuvre.
    const found = `${unit.title}\n${unit.text}`.matchAll(
      /(?<![\p{L}\p{M}\p{N}’'])[\p{Script=Latin}\p{M}]{2,}(?![\p{L}\p{M}\p{N}’'])/gu,
    );
    for (const [word] of found) words.set(word, unit);
  }
  return words;
}

it('every beginning, of at least two letters, of every word in French finds the place that holds it', () => {
  const words = frenchWords();
  expect(words.size).toBeGreaterThan(0);
  const missed = [...words].flatMap(([word, unit]) => {
    const letters = Array.from(word);
    const beginnings = letters.slice(1).map((_, index) => letters.slice(0, index + 2).join(''));
    return beginnings.filter((typed) => !isFound(unit, typed)).map((typed) => `${typed} of ${word}: ${unit.at}`);
  });
  expect(missed).toEqual([]);
});

it.each(locales)('every run of at least two characters of every Japanese name finds its record, in %s', (locale) => {
  const japanese = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー・＝]{2,}/gu;
  const named = unitsIn(locale).flatMap((unit) =>
    [unit.title, ...(unit.names?.split('\n') ?? [])]
      .flatMap((name) => name.match(japanese) ?? [])
      .map((name) => ({ unit, name })),
  );
  expect(named).not.toEqual([]);
  const missed = named.flatMap(({ unit, name }) =>
    runsOf(name)
      .filter((typed) => !isFound(unit, typed))
      .map((typed) => `${typed} of ${name}: ${unit.at}`),
  );
  expect([...new Set(missed)]).toEqual([]);
});

/** Lists every run of two or more characters that are not signs alone. */
function runsOf(name: string): readonly string[] {
  const characters = Array.from(name);
  const runs = characters.flatMap((_, start) =>
    characters.slice(start + 1).map((_, length) => characters.slice(start, start + length + 2).join('')),
  );
  return runs.filter((run) => /[^ー・＝]/u.test(run));
}
