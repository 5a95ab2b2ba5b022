import { hasJapanese } from '../../text/typography.ts';
import { fold } from './fold.ts';
import { isEmptyWord, withoutPadding } from './french-words.ts';
import { eraYears, inFigures, westernYear, wordsOfPhrase } from './japanese-forms.ts';
import { halfTypedForms, otherDates, otherSpellings, withNumbers } from './spellings.ts';
import type { Term } from './term.ts';
import type { Vocabulary } from './vocabulary.ts';

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
  const wordsOf = (text: string) =>
    withNumbers(text)
      .split(/\s+/u)
      .flatMap((word) => termOf(word, false));
  const unpadded = wordsOf(withoutPadding(rest));
  const words = unpadded.length > 0 ? unpadded : wordsOf(rest);
  const full = words.filter(({ forms }) => !isEmptyWord(forms[0] ?? ''));
  terms.push(...(full.length + terms.length > 0 ? full : words));
  // A word that is repeated is looked for once, where it stands last.
  const keys = terms.map(({ forms, isPhrase }) => `${String(isPhrase)} ${forms[0] ?? ''}`);
  const once = terms.filter((_, index) => keys.lastIndexOf(keys[index] ?? '') === index);
  const isCut = whole.length > mostOfQuery.characters || once.length > mostOfQuery.words;
  return { typed, terms: once.slice(0, mostOfQuery.words), isCut };
}

/** The terms as some texts have them: each with its other forms there, the last one, or an abbreviation, begun where it stands nowhere. */
export function termsIn({ terms, typed }: Query, vocabulary: Vocabulary): readonly Term[] {
  return terms.map((term, index): Term => {
    const [form = ''] = term.forms;
    if (term.isPhrase || term.isBegun) return term;
    const related = [...new Set(term.forms.flatMap((one) => vocabulary.formsOf(one)))];
    const isLast = index === terms.length - 1 && typed.endsWith(term.typed);
    // An abbreviation ends with a full stop: « coop. ».
    const isBegun =
      (isLast || term.typed.endsWith('.')) && related.length === 0 && /[a-z]$/.test(form) && !vocabulary.holds(term);
    return { ...term, related, isBegun };
  });
}

/** The terms to mark in some texts: those that are there, and the words inside the others. */
export function termsToMark(query: Query, vocabulary: Vocabulary): readonly Term[] {
  const whole = termsIn(query, vocabulary);
  const absent = query.terms.filter((term, index) => {
    const { related = [], isBegun = false } = whole[index] ?? term;
    return related.length === 0 && !isBegun && !vocabulary.holds(term);
  });
  const inside = wordsIn({ ...query, terms: absent }, vocabulary);
  return inside ? [...whole, ...termsIn(inside, vocabulary)] : whole;
}

/** The words inside the terms of a query, where they join several: 静岡とカンヌ, « centre-ville ». Undefined where none does. */
export function wordsIn(query: Query, vocabulary: Vocabulary): Query | undefined {
  const terms = query.terms.flatMap((term): readonly Term[] => {
    const [form = ''] = term.forms;
    if (term.isPhrase) return [term];
    const isJapanese = hasJapanese(form);
    const standard = isJapanese ? fold(inFigures(term.typed)) : form;
    const words = isJapanese ? wordsOfPhrase(standard, vocabulary) : form.split(' ').filter((one) => !isEmptyWord(one));
    const isWhole = words.length === 0 || (words.length === 1 && words[0] === form);
    return isWhole ? [term] : words.flatMap((one) => termOf(one, false));
  });
  const isSame = terms.length === query.terms.length && terms.every((term, index) => term === query.terms[index]);
  return isSame ? undefined : { ...query, terms: terms.slice(0, mostOfQuery.words) };
}

function termOf(typed: string, isPhrase: boolean): Term[] {
  const folded = fold(typed);
  if (folded === '') return [];
  const figures = fold(inFigures(typed));
  const western = westernOf(figures);
  const others = [
    figures,
    ...(western === undefined ? eraYears(figures) : [western, ...otherDates(western)]),
    ...otherDates(figures),
    ...halfTypedForms(typed),
    ...(isPhrase ? [] : otherSpellings(folded)),
  ];
  return [
    { typed: typed.trim().replaceAll('_', ' '), forms: [...new Set([folded, ...others])].filter(Boolean), isPhrase },
  ];
}

/** The western year, or date, of a folded one of an era. */
function westernOf(folded: string): string | undefined {
  const [, year = folded, rest = ''] = /^(.+年)( \d+ 月.*)$/u.exec(folded) ?? [];
  const western = westernYear(year);
  return western && (rest === '' ? western : `${western} 年${rest}`);
}
