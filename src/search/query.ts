import { eraYears, westernYear } from './era.ts';
import { fold } from './fold.ts';
import { halfTypedForms } from './half-typed.ts';

/** One word or phrase of a query. */
export interface Term {
  /** As it was typed. */
  readonly typed: string;
  /** Folded; any of them will do: the word itself, then the same year in another calendar, or what it is half of. */
  readonly forms: readonly string[];
  /** A phrase in quotation marks is met by whole words only; elsewhere the beginning of a word is enough. */
  readonly isPhrase: boolean;
}

/** What is looked for: every term must be there. */
export interface Query {
  /** What was typed, as far as it is read. */
  readonly typed: string;
  readonly terms: readonly Term[];
  /** True where more was typed than is looked for. */
  readonly isCut: boolean;
}

/** So many words and phrases, and so many characters, of what was typed are looked for: a pasted chapter costs no more than they. */
export const mostOfQuery = { words: 30, characters: 500 } as const;

const quoted = /"([^"]*)"|“([^”]*)”|«([^»]*)»|「([^」]*)」|『([^』]*)』/gu;

/** Reads what was typed, up to `mostOfQuery`. Quotation marks of either language make a phrase. */
export function readQuery(text: string): Query {
  const whole = text.trim();
  // A character of two code units is kept whole or left out.
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
  const others = [...(western ? [western] : eraYears(folded)), ...halfTypedForms(typed)];
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

/** Where a term stands in a folded text. Latin words are met from their beginning, figures whole, Japanese anywhere. */
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

/** True where a word goes on: after figures only figures do, since « 7 » is also that of « 7e ». */
function isLatinEnd(text: string, end: number, isPhrase: boolean): boolean {
  return isPhrase ? isLatinAt(text, end) : isDigitAt(text, end);
}

/** True where a folded text holds a term. */
export function holds(text: string, term: Term): boolean {
  return placesOf(text, term).length > 0;
}
