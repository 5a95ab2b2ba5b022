import { eraYears, westernYear } from './era.ts';
import { fold } from './fold.ts';
import { halfTypedForms } from './half-typed.ts';
import { japaneseForms } from './japanese-forms.ts';

/** One word or phrase of a query. */
export interface Term {
  /** As typed. */
  readonly typed: string;
  /** Folded alternatives: the word itself, then the same year in the other calendar, or the word that it is half of. */
  readonly forms: readonly string[];
  /** A phrase in quotation marks only matches whole words; otherwise the beginning of a word is enough. */
  readonly isPhrase: boolean;
}

/** A query matches if every term does. */
export interface Query {
  /** The part of the typed text that is used. */
  readonly typed: string;
  readonly terms: readonly Term[];
  /** True if more was typed than is used. */
  readonly isCut: boolean;
}

/** The limits of words and phrases, and of characters, in a query: a pasted chapter costs no more than they do. */
export const mostOfQuery = { words: 30, characters: 500 } as const;

const quoted = /"([^"]*)"|“([^”]*)”|«([^»]*)»|「([^」]*)」|『([^』]*)』/gu;

/** Parses a query, up to `mostOfQuery`. Quotation marks of either language make a phrase. */
export function readQuery(text: string): Query {
  const whole = text.trim();
  // A surrogate pair is kept or dropped as a unit.
  const typed = whole
    .slice(0, mostOfQuery.characters)
    .replace(/[\uD800-\uDBFF]$/, '')
    .trimEnd();
  const terms: Term[] = [];
  const rest = typed.normalize('NFC').replaceAll(quoted, (_, ...groups: (string | undefined)[]) => {
    const phrase = groups.slice(0, 5).find((group) => group !== undefined);
    terms.push(...termOf(phrase ?? '', true));
    return ' ';
  });
  terms.push(...rest.split(/\s+/u).flatMap((word) => termOf(word, false)));
  const isCut = whole.length > mostOfQuery.characters || terms.length > mostOfQuery.words;
  return { typed, terms: terms.slice(0, mostOfQuery.words), isCut };
}

function termOf(typed: string, isPhrase: boolean): Term[] {
  const folded = fold(typed);
  if (folded === '') return [];
  const western = westernYear(folded);
  const others = [...(western ? [western] : eraYears(folded)), ...japaneseForms(folded), ...halfTypedForms(typed)];
  return [{ typed: typed.trim(), forms: [folded, ...others], isPhrase }];
}

const latin = /[\p{L}\p{N}]/u;
const japanese = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;

function isLatinAt(text: string, index: number): boolean {
  const character = text[index];
  return character !== undefined && latin.test(character) && !japanese.test(character);
}

function isDigitAt(text: string, index: number): boolean {
  return /^\d$/.test(text[index] ?? '');
}

/** The matches of a term in a folded text. Latin words match from their beginning, numbers completely, Japanese anywhere. */
export function placesOf(
  text: string,
  { forms, isPhrase }: Pick<Term, 'forms' | 'isPhrase'>,
): readonly (readonly [number, number])[] {
  return forms.flatMap((form) => {
    const places: (readonly [number, number])[] = [];
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const begins = !isLatinAt(form, 0) || !isLatinAt(text, at - 1);
      const ends =
        !isLatinAt(form, form.length - 1) ||
        !(isPhrase || isDigitAt(form, form.length - 1)) ||
        !isLatinEnd(text, end, isPhrase);
      if (begins && ends) places.push([at, end]);
    }
    return places;
  });
}

/** True if a word continues: a number only with digits, so that « 7 » also matches « 7e ». */
function isLatinEnd(text: string, end: number, isPhrase: boolean): boolean {
  return isPhrase ? isLatinAt(text, end) : isDigitAt(text, end);
}

/** True if a folded text contains a term. */
export function holds(text: string, term: Term): boolean {
  return placesOf(text, term).length > 0;
}
