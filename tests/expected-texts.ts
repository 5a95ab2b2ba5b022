import { isClaim, isStatement } from '../src/archive/fact-path.ts';
import { isNotKnown } from '../src/schema/not-known.ts';
import type { Count } from '../src/schema/count.ts';
import type { PartialDate, Period } from '../src/schema/partial-date.ts';
import { formatCount, formatDate, formatDegrees, formatNumber, formatPeriod } from '../src/i18n/format.ts';
import type { Locale } from '../src/text/locales.ts';

/** A text as a reader sees it: runs of white space are one space, and a quotation inside another has the marks of one that stands alone. */
export function squeezed(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').replaceAll('『', '「').replaceAll('』', '」').trim();
}

/** Fields that name records or controlled words: they are seen as links or in the words of the page's language. */
const named = new Set(
  (
    'id kind status time complete how role relation scope lang of side sides authority authorities organisation organisations person persons by ' +
    'origin read_by session sessions area within twinning edition editions source cited_by see french japanese signed_by presenters chair wording authentic grade themes taken_up_in became missing gender'
  ).split(' '),
);
/**
 * What is said of a fact beside its value, the words by which only the search finds a record, the name that stands after the first mention, and
 * written sentences, which tell facts that are looked for by themselves.
 */
const aboutTheFact = new Set('evidence others gaps formerIds life disagreements asked short sentences'.split(' '));

/**
 * The texts that the page of a language must hold for a value, made from the data alone: words in that language, printed titles in
 * both, dates and numbers in its form. Facts inside it are left out, since they are looked for by themselves.
 */
export function expectedTexts(value: unknown, locale: Locale): string[] {
  if (Array.isArray(value)) return value.flatMap((one) => (isFact(one) ? [] : expectedTexts(one, locale)));
  if (typeof value === 'number') return [formatNumber(value, locale)];
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || isNotKnown(value)) return [];
  if ('start' in value && 'end' in value) return [formatPeriod(value as Period, locale, 'table')];
  if ('precision' in value) return [formatDate(value as PartialDate, locale)];
  // In Japanese the counter stands between the number and 近く.
  if ('n' in value && 'qualifier' in value)
    return formatCount(value as Count, locale, 'bare').split(/(?<=\d)(?=[近超以])/u);
  if ('text' in value && 'status' in value) return [String(value.text)];
  if ('text' in value && 'wording' in value) return [String(value.text)];
  return Object.entries(value).flatMap(([name, one]: [string, unknown]) => {
    if (aboutTheFact.has(name) || isFact(one)) return [];
    if ((name === 'lat' || name === 'lon') && typeof one === 'number') return [formatDegrees(one, name, locale)];
    if (named.has(name) && (typeof one === 'string' || Array.isArray(one) || /^(?:chair|wording)$/.test(name)))
      return [];
    if (typeof one === 'string' && (name === 'fr' || name === 'ja'))
      return isOursOf(value) && name !== locale ? [] : [one];
    return expectedTexts(one, locale);
  });
}

function isFact(value: unknown): boolean {
  return isClaim(value) || isStatement(value);
}

/** Words of ours stand in both languages; a page shows its own. */
function isOursOf(value: object): boolean {
  const { fr, ja } = value as { fr?: unknown; ja?: unknown };
  return typeof fr === 'string' && typeof ja === 'string';
}
