/** The terms of a query, and their matches in a text. */
export interface Term {
  readonly typed: string;
  /** Folded alternatives: the word itself, then the same year in the other calendar, or the word that it is half of. */
  readonly forms: readonly string[];
  /** Other words of the texts with the same stem or sound: they match as complete words, and count for less. */
  readonly related?: readonly string[];
  /** True if a prefix is enough for a match: for the last word typed, if no text holds it as a complete word. */
  readonly isBegun?: boolean;
  /** True for a phrase in quotation marks, which only matches as it is. */
  readonly isPhrase: boolean;
}

/** A name without the suffix for a kind of authority, in kanji or as it is read: 神戸 for 神戸市. */
export function bareName(name: string): string {
  return name.replace(/[市町村県府都区]$|(?<=[ぁ-ん]{2})(?:し|まち|ちょう|むら|そん|けん|ふ|と)$/u, '');
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

/** Finds a term as typed in a folded text. Latin words and numbers match as complete words, Japanese anywhere. */
export function placesOf(text: string, { forms, isBegun = false }: Term): readonly (readonly [number, number])[] {
  const places: [start: number, end: number][] = [];
  for (const form of forms)
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const end = at + form.length;
      const begins = !isLatinAt(form, 0) || !isLatinAt(text, at - 1);
      // A number ends with its figures, so that « 7 » also matches « 7e ».
      const isOver = isDigitAt(form, form.length - 1) ? !isDigitAt(text, end) : isBegun || !isLatinAt(text, end);
      if (begins && (isOver || !isLatinAt(form, form.length - 1))) places.push([at, end]);
    }
  return places;
}

/** The other words of the texts that a term stands for, as a term. */
export function relatedTerm(term: Term): Term {
  return { ...term, forms: term.related ?? [], isBegun: false };
}

export function holds(text: string, term: Term): boolean {
  return [term, relatedTerm(term)].some((one) => placesOf(text, one).length > 0);
}
