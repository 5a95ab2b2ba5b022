import { describe, expect, it } from 'vitest';
import { yearIndex, type Year } from '../../src/archive/queries/years.ts';
import type { Locale } from '../../src/text/locales.ts';
import type { Context } from '../../src/names/names.ts';
import { pageAt, placeAt } from '../../src/site/paths.ts';
import { attributesOf, builtLanguages, type BuiltSite } from '../built-site.ts';

function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim();
}

/** Lists the lines under a year of the page, with the address and the words of each. */
function linesUnder(site: BuiltSite, locale: Locale, year: number) {
  const { $ } = site.pageAt(pageAt(locale, 'years'));
  return $(`[id="y-${String(year)}"] :is(li > p, .milestone)`)
    .toArray()
    .map((line) => {
      const link = $(line).find('> a').first();
      const address = link.attr('href') ?? `${site.base}${locale}/years/#${$(line).closest('li').attr('id') ?? ''}`;
      return { href: `/${address.slice(site.base.length)}`, words: plain(link.text()) };
    });
}

/** Lists the addresses of the records of a year, according to the archive: the milestone of a link stands in its place. */
function expected(context: Context, year: Year): readonly string[] {
  const { editions, declarations, milestones, twinnings } = year;
  const milestone = ({ record }: Year['milestones'][number]) => placeAt(context, 'milestones', record.id);
  return [
    ...editions.flatMap(({ record, earlier, told = [] }) => [
      placeAt(context, 'editions', record.id, earlier ? 's-status' : ''),
      ...told.map(milestone),
    ]),
    ...declarations.map(({ record }) => placeAt(context, 'declarations', record.id)),
    ...milestones.map(milestone),
    ...twinnings.flatMap(({ record, told }) => told?.map(milestone) ?? placeAt(context, 'twinnings', record.id)),
  ];
}

describe.each(builtLanguages)('the index of years of $name, in $locale', async ({ site, locale }) => {
  const archive = await site.archive();
  const index = yearIndex(archive);

  it('has a place for each year to which anything is dated, in order of time', () => {
    const { $ } = site.pageAt(pageAt(locale, 'years'));
    const places = attributesOf($('section[id^="y-"]'), 'id').map((id) => Number(id.slice(2)));
    expect(places).toEqual(index.years.map(({ year }) => year));
  });

  it('shows under each year the records that are dated to it, and no other', () => {
    for (const year of index.years)
      expect([year.year, linesUnder(site, locale, year.year).map(({ href }) => href)]).toEqual([
        year.year,
        expected({ archive, locale }, year),
      ]);
  });

  it('leads from its head to each year of an edition and to the decades before the first', () => {
    const { $ } = site.pageAt(pageAt(locale, 'years'));
    const jumps = attributesOf($('nav.year-jumps a'), 'href').map((href) => Number(/#y-(\d+)$/.exec(href)?.[1]));
    const ofEditions = index.years
      .filter(({ editions }) => editions.some(({ earlier }) => earlier === undefined))
      .map(({ year }) => year);
    const before = index.years.filter(({ year }) => year < (ofEditions[0] ?? 0)).map(({ year }) => year);
    const decades = before.filter((year, at) => Math.floor(year / 10) !== Math.floor((before[at - 1] ?? 0) / 10));
    expect(jumps).toEqual([...decades, ...ofEditions]);
  });

  it('fills the sign of an edition only in the year in which it was held', async () => {
    const { $ } = site.pageAt(pageAt(locale, 'years'));
    const full = $('li p > .sign:is(.is-french, .is-japanese):not(.is-open) + a').toArray();
    const archive = await site.archive();
    const held = [...archive.editions.values()].filter(
      ({ statusNow, dates }) => statusNow === 'held' && dates.is === 'known',
    );
    expect(full.map(({ attribs }) => attribs['href'])).toEqual(
      held.map(({ id }) => site.urlOf(placeAt({ archive, locale }, 'editions', id))),
    );
  });

  it('counts what has no date, with the way to where it stands', () => {
    const { $ } = site.pageAt(pageAt(locale, 'years'));
    const counts = $('#s-undated ul a[href]')
      .toArray()
      .map((link) => Number(/\d+/.exec($(link).text())?.[0]));
    expect(counts).toEqual(Object.values(index.undated).filter((n) => n > 0));
  });
});
