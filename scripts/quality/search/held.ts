/** Whether a result holds what was typed, judged by the page that a reader arrives at, not by the index. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import type { Group } from '../../../src/search/find.ts';
import { fold } from '../../../src/search/fold.ts';
import { holds, readQuery } from '../../../src/search/query.ts';
import { folder } from '../built-site.ts';
import { unitsIn } from './built-index.ts';

const pages = new Map<string, readonly string[]>();

/** The folded words of a page, with a break for each of its tags, then without. */
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

/** The terms of a query that neither a page of the result nor a declared name of its records holds. */
export function missingFrom({ record, hits }: Group, locale: Locale, typed: string): readonly string[] {
  const ats = new Set([record.at, ...hits.map(({ unit }) => unit.at)].map((at) => at.replace(/#.*/, '')));
  const names = [record, ...hits.map(({ unit }) => unit)].flatMap(({ folded }) => folded.names);
  const texts = [...names, ...[...ats].flatMap((at) => wordsOf(locale, at))];
  return readQuery(typed).terms.flatMap((term) => (texts.some((text) => holds(text, term)) ? [] : [term.typed]));
}

/** True where the page of a place, or a name that is declared of it, holds every term of a query. */
export function isHeldAt(at: string, locale: Locale, typed: string): boolean {
  const names = unitsIn(locale).flatMap((unit) => (leadsTo(unit.at, at) ? unit.folded.names : []));
  const texts = [...names, ...wordsOf(locale, at.replace(/#.*/, ''))];
  return readQuery(typed).terms.every((term) => texts.some((text) => holds(text, term)));
}

/** True where a result is, or belongs to, the place that is looked for. */
export function leadsTo(result: string, address: string): boolean {
  return result === address || result.startsWith(`${address}#`);
}
