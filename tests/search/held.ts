/** Judges whether a result holds the typed words, by the page that a reader arrives at, not by the index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../src/text/locales.ts';
import { vocabularyOf, type Group } from '../../src/search/find/find.ts';
import { fold } from '../../src/search/find/fold.ts';
import { holds } from '../../src/search/find/term.ts';
import { folder } from '../built-site.ts';
import { readQuery, termsIn } from '../../src/search/find/query.ts';
import { unitsIn } from './built-index.ts';

const pages = new Map<string, readonly string[]>();

/** Returns the folded words of a page twice: with a break for each of its tags, and without. */
function wordsOf(locale: Locale, page: string): readonly string[] {
  const file = join(folder, locale, page, 'index.html');
  const found = pages.get(file) ?? read(file);
  pages.set(file, found);
  return found;
}

function read(file: string): readonly string[] {
  const html = readFileSync(file, 'utf8').replaceAll(/<(script|style)\b[\s\S]*?<\/\1>|<\/?sup>/g, '');
  const words = (tag: string) =>
    fold(
      html
        .replaceAll(/<[^>]*>/g, tag)
        .replaceAll(/&#x?\w+;|&quot;|&apos;/g, '’')
        .replaceAll('&amp;', '&'),
    );
  return [words('\n'), words('')];
}

/** Lists the words that a result claims to hold but that are neither on its pages nor in its records' names. */
export function missingFrom({ record, hits, terms }: Group, locale: Locale): readonly string[] {
  const ats = new Set([record.at, ...hits.map(({ unit }) => unit.at)].map((at) => at.replace(/#.*/, '')));
  // The page of people shows the family name first.
  const names = [record, ...hits.map(({ unit }) => unit)].flatMap(({ kind, folded }) =>
    kind === 'person' ? [folded.title, ...folded.names] : folded.names,
  );
  const texts = [...names, ...[...ats].flatMap((at) => wordsOf(locale, at))];
  return terms.flatMap((term) => (texts.some((text) => holds(text, term)) ? [] : [term.typed]));
}

/** True if the page of a place, or a declared name of that place, holds every term of a query. */
export function isHeldAt(at: string, locale: Locale, typed: string): boolean {
  const names = unitsIn(locale).flatMap((unit) => (leadsTo(unit.at, at) ? unit.folded.names : []));
  const texts = [...names, ...wordsOf(locale, at.replace(/#.*/, ''))];
  return termsIn(readQuery(typed), vocabularyOf(unitsIn(locale))).every((term) =>
    texts.some((text) => holds(text, term)),
  );
}

/** True if a result is the expected place, or belongs to it. */
export function leadsTo(result: string, address: string): boolean {
  return result === address || [`${address}#`, `${address}facts/`].some((start) => result.startsWith(start));
}
