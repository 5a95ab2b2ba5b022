import type { Authority, Person } from '../archive/archive.ts';
import { isNotKnown } from '../schema/not-known.ts';
import type { Publisher } from '../schema/source.ts';
import type { Side } from '../schema/words.ts';
import { fullKana, hiraganaOf } from '../text/kana.ts';
import type { Locale } from '../text/locales.ts';

/** Both countries, that of the language first. */
export function sidesFrom(locale: Locale): readonly [Side, Side] {
  return locale === 'fr' ? ['french', 'japanese'] : ['japanese', 'french'];
}

const french = new Intl.Collator('fr', { sensitivity: 'base', ignorePunctuation: true });

/**
 * The sort key of a reading in gojūon order: voicing, small kana, long vowel marks and dots are ignored. Kana come first, names without a
 * reading last. A collator would sort kanji by strokes, so the data has the reading.
 */
export function kanaKey(reading: string): string {
  return fullKana(
    hiraganaOf(reading)
      .normalize('NFD')
      .replaceAll(/[\u3099\u309Aー・＝\s]/g, ''),
  );
}

export function kanaRow(reading: string): string {
  const first = kanaKey(reading)[0] ?? '';
  const rows =
    'あいうえお かきくけこ さしすせそ たちつてと なにぬねの はひふへほ まみむめも やゆよ らりるれろ わをん'.split(' ');
  return rows.find((row) => row.includes(first))?.[0] ?? '他';
}

/** The heading of a reading in an alphabetical list: its first letter without accent, or its gojūon row; none in another script. */
export function initialOf(reading: string, locale: Locale): string | undefined {
  if (locale === 'ja') return kanaRow(reading);
  return /\p{Script=Latin}/u.exec(reading)?.[0].normalize('NFD')[0]?.toUpperCase();
}

type Named = Pick<Authority, 'fr' | 'ja' | 'yomi' | 'katakana'>;

/** The reading of an authority, or an area, in a language: its French name, or its kana. */
export function readingOf({ fr, ja, yomi, katakana }: Named, locale: Locale): string {
  if (locale === 'ja') return yomi ?? katakana ?? ja;
  return isNotKnown(fr)
    ? (katakana ?? ja)
    : fr.replace(/^(?:Région|Département|Préfecture) (?:de la |de l’|des |du |de |d’)?/iu, '');
}

export function byReading(locale: Locale) {
  return (a: Named, b: Named) => compareReadings(readingOf(a, locale), readingOf(b, locale), locale);
}

export function compareReadings(a: string, b: string, locale: Locale): number {
  if (locale === 'fr') return french.compare(a, b);
  const [first, second] = [kanaKey(a), kanaKey(b)];
  return first < second ? -1 : first > second ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** Compares two publishers in the reading order of a language: in Japanese by their readings, or by a name in kana itself. */
export function comparePublishers(a: Publisher, b: Publisher, locale: Locale): number {
  return compareReadings(bodyReading(a, locale), bodyReading(b, locale), locale);
}

/** The reading of a body or a publisher in a language. A name in Latin letters stands before those in kana. */
export function bodyReading({ fr, ja, yomi }: Pick<Publisher, 'fr' | 'ja' | 'yomi'>, locale: Locale): string {
  return locale === 'fr' ? fr : (yomi ?? ja);
}

/**
 * Returns the reading of a name, the family name first: the recorded reading, the katakana of a Japanese name, or a French name in
 * katakana, in which the given name precedes the first dot. A name in kanji does not show its reading.
 */
export function familyReading({ ja, katakana, yomi }: Pick<Person, 'ja' | 'katakana' | 'yomi'>): string | undefined {
  const reading = yomi ?? katakana?.replaceAll('・', '');
  if (reading !== undefined) return reading;
  if (isNotKnown(ja) || !/^[\p{Script=Katakana}ー・＝]+$/u.test(ja)) return undefined;
  const [given = '', ...family] = ja.split('・');
  return family.join('') + given;
}

/**
 * Returns a name as it stands in an index, where one looks for the family name: « Le Drian, Jean-Yves », エブレ、ヴァンサン; Japanese names begin
 * with it.
 */
export function indexedName(name: string): string {
  const isKana = /^[\p{Script=Katakana}ー・＝]+$/u.test(name);
  const [given = '', ...family] = name.split(isKana ? '・' : ' ');
  if (family.length === 0) return name;
  return isKana ? `${family.join('・')}、${given}` : `${family.join(' ')}, ${given}`;
}
