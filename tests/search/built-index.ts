/** The search index of the built site, as a reader's browser has it once every file is loaded. */
import type { Locale } from '../../src/text/locales.ts';
import { find, prepare, type Group, type SearchUnit } from '../../src/search/find/find.ts';
import { unpack, type Columns } from '../../src/search/pack.ts';
import { readQuery } from '../../src/search/find/query.ts';
import { indexFolder, nameOfFile, textFiles } from '../../src/search/texts.ts';
import { archiveSite } from '../built-site.ts';

const indexes = new Map<string, readonly SearchUnit[]>();

/** Reads and parses a file of the index of a language. */
export function readIndex(locale: Locale, file: string, site = archiveSite): unknown {
  return JSON.parse(site.read(`${indexFolder(locale)}/${file}`));
}

/** Returns every unit of a language, read once. */
export function unitsIn(locale: Locale, site = archiveSite): readonly SearchUnit[] {
  const key = `${site.folder} ${locale}`;
  const found = indexes.get(key) ?? loadUnits(locale, site);
  indexes.set(key, found);
  return found;
}

function loadUnits(locale: Locale, site: typeof archiveSite): readonly SearchUnit[] {
  const units: SearchUnit[] = [];
  for (const file of textFiles) {
    units.push(...prepare(unpack(readIndex(locale, nameOfFile(file), site) as Columns), units.length));
  }
  return units;
}

/** Returns the exact results of a query as typed, in the order of the page. */
export function resultsOf(locale: Locale, typed: string, site = archiveSite): readonly Group[] {
  return find(unitsIn(locale, site), readQuery(typed));
}

/** Returns the address of the best passage of each of the first results. */
export function addressesOf(locale: Locale, typed: string, site = archiveSite): readonly string[] {
  return resultsOf(locale, typed, site)
    .slice(0, 5)
    .map(({ hits }) => hits[0]?.unit.at ?? '');
}
