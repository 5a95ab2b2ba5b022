import { isObject } from '../is-object.ts';
import { editDistance } from '../edit-distance.ts';
import type { Inline, Reference } from '../prose.ts';

/** The words of an inline and of all that is inside it. */
function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => (inline.type === 'text' ? inline.text : 'children' in inline ? wordsOf(inline.children) : ''))
    .join('');
}

/** Every name that a record of a person, an authority or an organisation goes by. */
export function namesOf(data: unknown): readonly string[] {
  if (!isObject(data)) return [];
  const { name, fr, ja, later_name: later, variants } = data;
  const lines: readonly unknown[] = Array.isArray(variants) ? variants : [];
  const all = [
    name,
    fr,
    ja,
    ...[later, ...lines].flatMap((one) => (isObject(one) ? [one['fr'], one['ja'], one['text']] : [])),
  ];
  return all.filter((one) => typeof one === 'string');
}

/** A name in the words of a link that is almost, and not quite, one of the record that it leads to. */
export function differingName(
  reference: Extract<Reference, { readonly children: readonly Inline[] }>,
  names: readonly string[],
): { readonly value: string; readonly nearest: string } | undefined {
  const words = wordsOf(reference.children);
  if (names.some((name) => words.includes(name))) return undefined;
  return differsInLatin(words, names) ?? differsInJapanese(words, names);
}

const latinWord = /\p{Lu}[\p{Script=Latin}\p{M}]+/gu;
/** Shorter words are too near to each other. */
const SHORTEST_WORD = 4;

function differsInLatin(words: string, names: readonly string[]) {
  const own = names.flatMap((name) => name.match(latinWord) ?? []);
  for (const word of words.match(latinWord) ?? []) {
    if (word.length < SHORTEST_WORD || own.includes(word)) continue;
    const near = own.find((one) => one.length >= SHORTEST_WORD && editDistance(word, one) <= (one.length < 8 ? 1 : 2));
    if (near) return { value: word, nearest: near };
  }
  return undefined;
}

/** A name of three characters may differ in one, a long one in two. */
function differsInJapanese(words: string, names: readonly string[]) {
  const signs = Array.from(words);
  for (const name of names.filter((one) => !/\p{Script=Latin}/u.test(one))) {
    const own = Array.from(name);
    if (own.length < 3) continue;
    for (let start = 0; start + own.length <= signs.length; start += 1) {
      const part = signs.slice(start, start + own.length);
      const wrong = part.filter((sign, index) => sign !== own[index]).length;
      if (wrong <= (own.length < 6 ? 1 : 2)) return { value: part.join(''), nearest: name };
    }
  }
  return undefined;
}
