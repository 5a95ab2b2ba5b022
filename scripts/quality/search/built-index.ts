/** The search index of the built site, as a reader's browser has it once every file is loaded. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../../src/i18n/locales.ts';
import { find, prepare, type Group, type SearchUnit } from '../../../src/search/find.ts';
import { unpack, type Columns } from '../../../src/search/pack.ts';
import { readQuery } from '../../../src/search/query.ts';
import { indexFolder, nameOfFile, textFiles } from '../../../src/search/texts.ts';
import { folder } from '../built-site.ts';

const indexes = new Map<Locale, readonly SearchUnit[]>();

/** Reads and parses a file of the index of a language. */
export function readIndex(locale: Locale, file: string): unknown {
  return JSON.parse(readFileSync(join(folder, indexFolder(locale), file), 'utf8'));
}

/** Returns every unit of a language, read once. */
export function unitsIn(locale: Locale): readonly SearchUnit[] {
  const found = indexes.get(locale) ?? loadUnits(locale);
  indexes.set(locale, found);
  return found;
}

function loadUnits(locale: Locale): readonly SearchUnit[] {
  const units: SearchUnit[] = [];
  for (const file of textFiles) {
    units.push(...prepare(unpack(readIndex(locale, nameOfFile(file)) as Columns, units), units.length));
  }
  return units;
}

/** Returns the exact results of a query as typed, in the order of the page. */
export function resultsOf(locale: Locale, typed: string): readonly Group[] {
  return find(unitsIn(locale), readQuery(typed));
}

/** Returns the address of the best passage of each of the first results. */
export function addressesOf(locale: Locale, typed: string, most = 5): readonly string[] {
  return resultsOf(locale, typed)
    .slice(0, most)
    .map(({ hits }) => hits[0]?.unit.at ?? '');
}
