import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales, type Locale } from '../../src/text/locales.ts';
import { readLedger } from '../../src/archive/published.ts';
import { statusNow } from '../../src/archive/edition-days.ts';
import { archiveSite } from '../built-site.ts';
import { contentFolder } from '../../src/reader/read-content.ts';
import { addressesOf, bestPlaces, nearTo, resultsOf, unitsIn } from '../search/built-index.ts';
import { dressedQueries, generatedQueries, writtenQueries, type GoldenQuery } from '../search/golden.ts';
import { isHeldAt, leadsTo, missingFrom } from '../search/held.ts';

const archive = await archiveSite.archive();
const written = writtenQueries();
const [next] = [...archive.editions.values()].filter((one) =>
  ['announced', 'planned', 'postponed'].includes(statusNow(one) ?? ''),
);
const asked = writtenQueries('asked', next ? [`editions/${next.id}/`] : []);
const inLocale = (locale: Locale) => written.filter((query) => query.locale === locale);

/**
 * Lists the expected results that are not among the first five of a query, or those found although nothing should be. A place is skipped
 * if a correction of the content removed the words from it.
 */
function failuresOf({ locale, typed, finds }: GoldenQuery): readonly string[] {
  const found = addressesOf(locale, typed);
  const wrong = finds.length === 0 ? found.filter((at) => !isHeldAt(at, locale, typed)) : [];
  const missed = finds.filter((at) => isHeldAt(at, locale, typed) && !found.some((one) => leadsTo(one, at)));
  return [...wrong.map((at) => `“${typed}” finds ${at}`), ...missed.map((at) => `“${typed}” misses ${at}`)];
}

/** Lists the results labelled exact that do not hold all of the words. */
function falseResults({ locale, typed }: GoldenQuery): readonly string[] {
  return resultsOf(locale, typed).flatMap((group) =>
    missingFrom(group, locale).map((word) => `“${typed}” ${group.record.at} lacks ${word}`),
  );
}

describe('the golden queries', () => {
  it('name places that there are, or were once', () => {
    const published = new Set(readLedger(readFileSync(join(contentFolder(), 'addresses.txt'), 'utf8')));
    const wrong = [...written, ...asked].flatMap(({ locale, finds }) => {
      const known = new Set(unitsIn(locale).map(({ at }) => at));
      return finds.filter((at) => !known.has(at) && !published.has(at));
    });
    expect(wrong).toEqual([]);
  });

  it('look for words that most of their places still hold', () => {
    const places = written.flatMap(({ locale, typed, finds }) => finds.map((at) => isHeldAt(at, locale, typed)));
    expect(places.filter(Boolean).length).toBeGreaterThan(0.8 * places.length);
  });
});

describe.each(locales)('on a page in %s', (locale) => {
  it('written queries find in their first five results what they look for, and an absent word nothing', () => {
    const queries = inLocale(locale);
    const failures = queries.flatMap(failuresOf);
    // A new name may displace another: so few failures are no fault of the search.
    expect(failures.length > queries.length / 50 ? failures : []).toEqual([]);
  });

  it('queries as people ask find in their first five results what they look for, and what is absent nothing', () => {
    const queries = asked.filter((query) => query.locale === locale);
    const failures = queries.flatMap(({ typed, finds }) => {
      const found = addressesOf(locale, typed);
      const near = bestPlaces(nearTo(locale, typed));
      const missed = finds.filter((at) => ![...found, ...near].slice(0, 5).some((one) => leadsTo(one, at)));
      const wrong = finds.length === 0 ? found : [];
      return [...missed.map((at) => `“${typed}” misses ${at}`), ...wrong.map((at) => `“${typed}” finds ${at}`)];
    });
    expect(failures.length > queries.length / 50 ? failures : []).toEqual([]);
  });

  it('queries with words that no record holds find what is near to them in their first five results', () => {
    const missed = writtenQueries('near').flatMap(({ locale: one, typed, finds }) => {
      if (one !== locale) return [];
      const found = bestPlaces([...nearTo(locale, typed), ...resultsOf(locale, typed)]).slice(0, 5);
      return finds.filter((at) => !found.some((place) => leadsTo(place, at))).map((at) => `“${typed}” misses ${at}`);
    });
    expect(missed).toEqual([]);
  });

  it('things are found in the dress of keyboard, telephone, newspaper and deed, in the first three results', () => {
    const queries = dressedQueries();
    const missed = queries.flatMap(({ query, language, expect: pages, expected_by: by }) => {
      if (language !== locale || by === 'few') return [];
      const found = [...addressesOf(locale, query), ...bestPlaces(nearTo(locale, query))].slice(0, 3);
      return [pages].flat().some((page) => found.some((at) => at.startsWith(page))) ? [] : [query];
    });
    // A date of the content may be corrected: so few failures are no fault of the search.
    expect(missed.length > queries.length / 50 ? missed : []).toEqual([]);
  });

  it('each name, variant, reading and theme of the data leads to its record in the first five results', () => {
    const queries = generatedQueries(archive, locale);
    const failures = queries.flatMap(failuresOf);
    // More than five records may bear one name.
    expect(failures.length > queries.length / 200 ? failures : []).toEqual([]);
  });

  it('every result that is called exact holds the words on its page, or bears them as a declared name', () => {
    const typed = [...written, ...asked].filter((query) => query.locale === locale);
    expect([...typed, ...generatedQueries(archive, locale)].flatMap(falseResults)).toEqual([]);
  });
});
