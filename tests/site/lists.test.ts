import { describe, expect, it } from 'vitest';
import { allCorrections } from '../../src/archive/queries/changes.ts';
import { presencesOf } from '../../src/archive/queries/participation.ts';
import { commitmentsIn } from '../../src/archive/queries/follow-ups.ts';
import { allGaps } from '../../src/archive/queries/statements.ts';
import { timeline } from '../../src/archive/queries/timeline.ts';
import { linksOf } from '../../src/archive/queries/twinnings.ts';
import { isNotKnown } from '../../src/schema/not-known.ts';
import { statusWords } from '../../src/schema/edition.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { fragmentOf, homeAt, authoritiesByName, pageAt, type PageKind, placeAt } from '../../src/site/paths.ts';
import { findTowns, type TownAnswers } from '../../src/components/home/find-towns.ts';
import { attributesOf, builtLanguages } from '../built-site.ts';

describe.each(builtLanguages)('the lists of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();

  /** The addresses that a page leads to from some of its links, in the order of their letters, to compare lists whatever their order. */
  function linksIn(path: string, selector: string): readonly string[] {
    return attributesOf(site.pageAt(path).$(selector), 'href').toSorted();
  }
  const addresses = (kind: PageKind, ids: Iterable<string> = archive[kind].keys()) =>
    [...ids].map((id) => site.urlOf(placeAt({ archive, locale }, kind, id))).toSorted();

  it('name every edition, and what is known of its declaration, once, in the order of the meetings', () => {
    const editions = [...archive.editions.values()].toSorted((a, b) => a.ordinal - b.ordinal);
    const register = site.pageAt(pageAt(locale, 'editions')).$('.register > ol > li');
    expect(attributesOf(register, 'id')).toEqual(editions.map(({ id }) => id));
    const declarations = site.pageAt(pageAt(locale, 'declarations')).$('.declaration-row');
    expect(attributesOf(declarations, 'aria-labelledby')).toEqual(editions.map(({ id }) => `h-${id}`));
  });

  it('say of each edition that was not held that it was not', () => {
    const { $ } = site.pageAt(pageAt(locale, 'editions'));
    for (const { id, statusNow } of archive.editions.values())
      if (statusNow !== 'held')
        expect($(`[id="${id}"] div:first-of-type`).text()).toContain(statusWords[statusNow][locale]);
  });

  it('name every theme, organisation, source, person and term once', () => {
    expect(attributesOf(site.pageAt(pageAt(locale, 'terms')).$('.term'), 'id')).toEqual([...archive.terms.keys()]);
    expect(linksIn(pageAt(locale, 'themes'), '.theme-line th a')).toEqual(addresses('themes'));
    expect(linksIn(pageAt(locale, 'organisations'), '.organisation-line h2 a')).toEqual(addresses('organisations'));
    const listed = linksIn(pageAt(locale, 'sources'), '.bib li > a');
    expect(listed).toEqual([...new Set(listed)]);
    const named = new Set([...listed, ...linksIn(pageAt(locale, 'gaps'), '.question a')]);
    expect(addresses('sources').filter((href) => !named.has(href))).toEqual([]);
    const people = site.pageAt(pageAt(locale, 'people')).$('.people .person');
    expect(attributesOf(people, 'id').toSorted()).toEqual(
      [...archive.people.keys()].map((id) => fragmentOf(archive, 'people', id)).toSorted(),
    );
  });

  it('show on the score every edition with a date, in the order of the meetings, and say which were not held', () => {
    const $ = site.pageAt(homeAt(locale)).$;
    const shown = $('.score-station')
      .toArray()
      .map((station) => ({
        href: $(station).find('.score-host a').attr('href'),
        isHeld: !$(station).children('.sign').hasClass('is-open'),
      }));
    const stations = timeline(archive).filter(({ when }) => when);
    expect(shown).toEqual(
      stations.map(({ edition: { id, statusNow } }) => ({
        href: site.urlOf(placeAt({ archive, locale }, 'editions', id)),
        isHeld: statusNow === 'held',
      })),
    );
    const silent = $('.score-station')
      .toArray()
      .filter(
        (station) =>
          $(station).children('.is-open').length > 0 && $(station).find('.score-host small > span').text() === '',
      );
    expect(silent).toEqual([]);
  });

  /** The authorities with a page of their own. */
  const authorities = [...archive.authorities.keys()].filter((id) => !archive.sharedPages.has(id));

  it('name every authority with a page of its own once in each of their orders, and beside each area the names that may lie in it', () => {
    const uncertain = [...archive.authorities.values()].filter(({ candidates }) => candidates.some(({ area }) => area));
    const byArea = linksIn(pageAt(locale, 'authorities'), '.authority-lines a.target-least');
    const expected = addresses('authorities', [...authorities, ...uncertain.map(({ id }) => id)]);
    expect([...new Set(byArea)]).toEqual([...new Set(expected)]);
    const byName = linksIn(authoritiesByName(locale), '.authority-lines a.target-least');
    expect(byName).toEqual(addresses('authorities', authorities));
  });

  it('name on the page of participations each authority that was still there, once, where the home page finds it', () => {
    const towns = [...archive.authorities.values()].filter(
      ({ id }) => presencesOf(archive, id).length > 0 || !archive.sharedPages.has(id),
    );
    expect(linksIn(pageAt(locale, 'participation'), '[data-towns] a')).toEqual(
      addresses(
        'authorities',
        towns.map(({ id }) => id),
      ),
    );
    const { towns: answers } = JSON.parse(site.read(`${locale}/participation/towns.json`)) as TownAnswers;
    expect(answers.map(({ href }) => href).toSorted()).toEqual(addresses('authorities'));
    for (const { id, fr, ja } of archive.authorities.values())
      for (const name of isNotKnown(fr) ? [ja] : [fr, ja]) {
        const { by, town, others } = findTowns(name, answers);
        const found = (town ? [town] : others).map(({ href }) => href);
        const own = site.urlOf(placeAt({ archive, locale }, 'authorities', id));
        expect([by, found], name).toEqual(['name', expect.arrayContaining([own])]);
      }
  });

  it('name every link once, the occasional ones apart, and each reason that is known with its links', () => {
    const { counted, occasional } = linksOf(archive);
    const ids = (links: typeof counted) => links.map(({ id }) => id);
    const path = pageAt(locale, 'twinnings');
    expect(linksIn(path, '.twinning-table th[scope=row] a')).toEqual(addresses('twinnings', ids(counted)));
    expect(attributesOf(site.pageAt(path).$('#s-occasional li[data-unit]'), 'id')).toEqual(ids(occasional));
    const explained = counted.filter(({ word }) => word);
    expect(linksIn(pageAt(locale, 'why'), '.why-words .pair')).toEqual(addresses('twinnings', ids(explained)));
  });

  it('show each city once, beside the other end of its link where one is known', () => {
    const $ = site.pageAt(pageAt(locale, 'cities')).$;
    const pairs = $('.city-pair')
      .toArray()
      .map((pair) => new Set(attributesOf($(pair).find('h2 a'), 'href')));
    for (const { id, twinning } of archive.cities.values()) {
      const own = pairs.filter((pair) => pair.has(site.urlOf(placeAt({ archive, locale }, 'cities', id))));
      expect(own, id).toHaveLength(1);
      const link = twinning === undefined ? undefined : archive.twinnings.get(twinning);
      expect(own[0]?.size, id).toBe(link ? link.french.length + link.japanese.length : 1);
    }
  });

  it('show every correction of the archive, or say since when there was none', () => {
    const section = site.pageAt(pageAt(locale, 'about/corrections')).$('#s-corrections');
    const corrections = allCorrections(archive);
    expect(section.find('article li')).toHaveLength(corrections.length);
    const opening = archive.changes[0]?.date.slice(0, 4) ?? '';
    if (corrections.length === 0) expect(section.find('.section-body > p').first().text()).toContain(opening);
  });

  it('count in each row and column of what is known the signs that say so', () => {
    const { $ } = site.pageAt(pageAt(locale, 'gaps'));
    const known = (cells: ReturnType<typeof $>) =>
      formatNumber(cells.find('.sign').not('.is-open, .is-differ, .is-unknown').length, locale);
    const rows = $('.knowledge tbody tr:has(td)').toArray();
    for (const row of rows) {
      const cells = $(row).find('td:not(.matrix-sum)');
      expect(cells.length, $(row).text()).toBe(archive.editions.size);
      expect($(row).find('.matrix-sum').text(), $(row).text()).toBe(known(cells));
    }
    const sums = $('.knowledge [data-known] td:not(.matrix-sum)').toArray();
    expect(sums).toHaveLength(archive.editions.size);
    for (const [index, sum] of sums.entries())
      expect($(sum).text()).toBe(known($(`.knowledge td:nth-child(${index + 2})`)));
  });

  it('count what they list', () => {
    const number = (n: number) => formatNumber(n, locale);
    const sources = site.pageAt(pageAt(locale, 'sources')).$;
    for (const row of sources('.kinds-row').toArray()) {
      const section = sources(sources(row).find('a').attr('href') ?? '');
      const listed = section.find('.bib li').length;
      const marks = sources(row).find('.kinds-marks .units > *');
      expect([sources(row).find('dd').first().text(), marks.length]).toEqual([number(listed), listed]);
      expect(marks.filter('.is-open, .is-open ~ *').length).toBe(section.find('.is-open').length);
    }
    const commitments = site.pageAt(pageAt(locale, 'declarations')).$('#s-commitments');
    expect(commitments.find('li')).toHaveLength(commitmentsIn(archive).length);
    expect(commitments.text()).toContain(number(commitmentsIn(archive).length));
    const home = site.pageAt(homeAt(locale)).$('#s-gaps').text();
    expect(home).toContain(number(archive.sources.size));
    expect(home).toContain(number(allGaps(archive).length));
    const gaps = site.pageAt(pageAt(locale, 'gaps')).$;
    const disagreements = site.pageAt(pageAt(locale, 'disagreements')).$;
    const figures = (text: string) => [...text.matchAll(/\d+/g)].map(Number);
    const sum = (all: readonly number[]) => all.reduce((a, b) => a + b, 0);
    const sums = gaps('.knowledge [data-sum]')
      .toArray()
      .map((row) => {
        const [ofEditions, ...elsewhere] = figures(gaps(row).find('.matrix-sum').text());
        const cells = gaps(row).find('td:not(.matrix-sum)').toArray();
        expect(sum(cells.flatMap((cell) => figures(gaps(cell).text())))).toBe(ofEditions);
        return sum([ofEditions ?? 0, ...elsewhere]);
      });
    expect(sums).toEqual([gaps('.question').length, disagreements('.difference-row').length]);
    expect(gaps('.question').length).toBe(allGaps(archive).length);
    const people = site.pageAt(pageAt(locale, 'people')).$;
    expect(people('main .lead').text()).toContain(number(archive.people.size));
  });
});
