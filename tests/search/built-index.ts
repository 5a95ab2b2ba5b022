/** The search index of the built site, as a reader's browser has it once every file is loaded. */
import type { Locale } from '../../src/text/locales.ts';
import { find, prepare, type Group, type SearchUnit } from '../../src/search/find/find.ts';
import { unpack } from '../../src/search/pack.ts';
import { askedIn, languageOf, offersFor, type Intent } from '../../src/search/find/intents.ts';
import { findNear } from '../../src/search/find/near.ts';
import { readQuery } from '../../src/search/find/query.ts';
import { indexFolder, intentsFile, nameOfFile, textFiles } from '../../src/search/texts.ts';
import { archiveSite } from '../built-site.ts';

const indexes = new Map<string, readonly SearchUnit[]>();

/** Reads and parses a file of the index of a language. */
export function readIndex(locale: Locale, file: string, site = archiveSite): unknown {
  return JSON.parse(site.read(indexFolder(locale) + file));
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
    units.push(...prepare(unpack(site.read(indexFolder(locale) + nameOfFile(file))), units.length));
  }
  return units;
}

/** Returns the results of a query as typed, in the order of the page: what is prepared for a question, what holds its words, and where nothing holds all, what is near. */
export function resultsOf(locale: Locale, typed: string, site = archiveSite): readonly Group[] {
  const units = unitsIn(locale, site);
  const query = readQuery(typed);
  const intentsOf = (lang: Locale) => readIndex(lang, intentsFile, site) as readonly Intent[];
  const offers = offersFor(units, query, askedIn(intentsOf(locale), intentsOf(languageOf(query, locale))));
  const places = new Set(offers.map(({ hits }) => hits[0]?.unit.at));
  return [...offers, ...find(units, query).filter(({ record }) => !places.has(record.at))];
}

/** Returns what is near to a query, where no record holds all of its words. */
export function nearTo(locale: Locale, typed: string, site = archiveSite): readonly Group[] {
  const isAnswered = resultsOf(locale, typed, site).some(({ way }) => way !== 'most' && way !== 'offered');
  return isAnswered ? [] : findNear(unitsIn(locale, site), readQuery(typed));
}

/** Returns the addresses of the best passages of results. */
export function bestPlaces(groups: readonly Group[]): readonly string[] {
  return groups.map(({ hits }) => hits[0]?.unit.at ?? '');
}

/** Returns the address of the best passage of each of the first results, as the page shows them. */
export function addressesOf(locale: Locale, typed: string, site = archiveSite): readonly string[] {
  const isNear = nearTo(locale, typed, site).length > 0;
  return bestPlaces(resultsOf(locale, typed, site).filter(({ way }) => !isNear || way === 'offered')).slice(0, 5);
}
