import type { ValueForm } from '../prose.ts';
import type { Issue } from '../entries.ts';
import type { Language } from '../schema/words.ts';
import type { Printable } from '../value-at.ts';

/** The text right before and after a value. */
export interface Beside {
  /** The path of the value. */
  readonly of: string;
  readonly before: string;
  readonly after: string;
  readonly lang: Language;
  /** Absent if the component prints a number of lines, a title or a total. */
  readonly value?: { readonly printable: Printable; readonly printed: string; readonly as?: ValueForm | undefined };
}

/**
 * Finds a word beside a value that does not fit the value printed today. An elision never fits, since the value may begin with
 * another letter tomorrow; articles and prepositions are checked again whenever the value changes.
 */
export function besideMistake(beside: Beside): Pick<Issue, 'code' | 'params'>[] {
  return mistakesIn[beside.lang](beside);
}

const mistakesIn = { fr: frenchMistakes, ja: japaneseMistakes };

function frenchMistakes({ of, before, lang, value }: Beside): Pick<Issue, 'code' | 'params'>[] {
  const last =
    before
      .trimEnd()
      .split(/[\s(«]/u)
      .at(-1) ?? '';
  if (/\p{L}[’']$/u.test(before)) return [{ code: 'value-elided', params: { value: of, opened: last } }];
  const isWord = /\p{L}$/u.test(last) && before !== before.trimEnd();
  return !value || !isWord || goesWith(last.toLowerCase(), value) ? [] : [mistake(of, last, value.printed, lang)];
}

function japaneseMistakes({ of, after, lang, value }: Beside): Pick<Issue, 'code' | 'params'>[] {
  const particle = /^(?:から|まで|に)/u.exec(after)?.[0];
  return particle && value?.printed.endsWith('まで') ? [mistake(of, particle, value.printed, lang)] : [];
}

function mistake(of: string, opened: string, nearest: string, missing: Language): Pick<Issue, 'code' | 'params'> {
  return { code: 'value-beside-word', params: { value: of, opened, nearest, missing } };
}

const months = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
/** « 3 octobre 2022 », « 1er mai », « 3–6 octobre ». */
const day = new RegExp(`^\\d{1,2}(?:er)?(?: (?:${months})|–)`, 'u');
/** A range of days, a bound or an estimate brings its own word. */
const ownWord = /^(?:du|les|de|au plus|vers) |^d’/u;
const vowel = /^[aeiouyhàâéèêëîïôûœæ]/iu;

/** Singular articles, contracted or not. Before a date they need a day, or a spring: « au printemps ». */
const singular = new Set(['le', 'la', 'du', 'au']);
const plural = new Set(['les', 'des', 'aux']);
const prepositions = new Set([
  'à',
  'après',
  'avant',
  'dans',
  'de',
  'depuis',
  'dès',
  'en',
  'entre',
  'jusqu’à',
  'pour',
  'vers',
]);

/** True if a value after the word reads as French. */
function goesWith(word: string, { printable, printed, as }: NonNullable<Beside['value']>): boolean {
  const isDate = printable.type === 'period' || printable.type === 'date';
  const isSpring = printed.startsWith('printemps');
  if (singular.has(word)) return isDate ? word !== 'la' && (day.test(printed) || isSpring) : printable.type === 'words';
  if (plural.has(word)) return isDate ? day.test(printed) && as === 'table' : /^\d/.test(printed);
  if (word === 'de') return !(vowel.test(printed) || (isDate && (day.test(printed) || ownWord.test(printed))));
  if (!isDate) return true;
  if (word === 'en') return !(day.test(printed) || ownWord.test(printed) || isSpring);
  if (prepositions.has(word)) return !(day.test(printed) || ownWord.test(printed));
  return as !== undefined || ownWord.test(printed);
}
