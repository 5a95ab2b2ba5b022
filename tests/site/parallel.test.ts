import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { gapsExplaining } from '../../src/archive/gaps.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { locales, otherLocale } from '../../src/i18n/locales.ts';
import { parallelAt, recordAt } from '../../src/i18n/paths.ts';
import { factStrings } from '../../src/i18n/strings/facts.ts';
import { builtLanguages, type Page } from '../built-site.ts';
import { unitsIn } from '../search/built-index.ts';

function idsOf(page: Page): readonly string[] {
  return page
    .$('main [id]')
    .not('[aria-labelledby="h-removed"] [id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
}

describe.each(builtLanguages)('both languages of $name beside each other, in $locale', ({ site, locale }) => {
  let archive: Archive;
  const pageAt = (path: string) => site.pageAt(path);

  beforeAll(async () => {
    archive = await site.archive();
  });

  it('is there for each declaration and each edition', () => {
    for (const id of archive.declarations.keys()) pageAt(parallelAt(locale, 'declarations', id));
    for (const id of archive.editions.keys()) pageAt(parallelAt(locale, 'editions', id));
    expect(archive.declarations.size + archive.editions.size).toBeGreaterThan(2);
  });

  it('has each point under the id that it has on the pages of both languages', () => {
    for (const { id, points } of archive.declarations.values()) {
      const wanted = points.map((point) => point.id);
      const there = [
        parallelAt(locale, 'declarations', id),
        ...locales.map((lang) => recordAt(lang, 'declarations', id)),
      ].map((path) => idsOf(pageAt(path)).filter((one) => /^p\d+$/.test(one)));
      expect(there).toEqual([wanted, wanted, wanted]);
    }
  });

  it('has no row whose id the page of its record lacks', () => {
    for (const kind of ['declarations', 'editions'] as const) {
      for (const id of archive[kind].keys()) {
        const rows = pageAt(parallelAt(locale, kind, id))
          .$('.pair')
          .toArray();
        const ids = new Set(idsOf(pageAt(recordAt(locale, kind, id))));
        expect(
          rows.flatMap(({ attribs }) => (ids.has(attribs['id'] ?? '') ? [] : [`${id} ${attribs['id'] ?? ''}`])),
        ).toEqual([]);
      }
    }
  });

  it('leads from each row to itself and to its place in both languages', () => {
    for (const id of archive.declarations.keys()) {
      const { $, url } = pageAt(parallelAt(locale, 'declarations', id));
      for (const row of $('.pair').toArray()) {
        const fragment = row.attribs['id'] ?? '';
        const hrefs = $(row)
          .find('a')
          .toArray()
          .map(({ attribs }) => attribs['href'] ?? '');
        const own = site.urlOf(recordAt(locale, 'declarations', id));
        const other = site.urlOf(recordAt(otherLocale(locale), 'declarations', id));
        expect(hrefs, `${url}#${fragment}`).toEqual(
          expect.arrayContaining([`#${fragment}`, `${own}#${fragment}`, `${other}#${fragment}`]),
        );
      }
    }
  });

  it('says in words what each text of a point is worth, and sets as a quotation only what a source prints', () => {
    const { wording } = factStrings[locale];
    const printed = ['official', 'official-translation', 'extract'];
    for (const { id, points } of archive.declarations.values()) {
      const { $ } = pageAt(parallelAt(locale, 'declarations', id));
      for (const point of points) {
        for (const lang of locales) {
          const side = point[lang];
          if (isNotKnown(side)) continue;
          const shown = $(`[id="${point.id}"] > .pair-side`).has(`.pair-language[lang="${lang}"]`);
          expect(shown.find('.pair-worth').text()).toContain(wording[side.wording]);
          expect(shown.find('blockquote, q').length > 0).toBe(printed.includes(side.wording));
          expect(/^[«「]/.test(shown.find('.pair-text').text().trim())).toBe(printed.includes(side.wording));
        }
      }
    }
  });

  it('says of each side that is missing that it is, and where it was looked for', () => {
    for (const declaration of archive.declarations.values()) {
      const { $ } = pageAt(parallelAt(locale, 'declarations', declaration.id));
      const silent = $('.pair-side.is-missing').filter(
        (_, side) =>
          $(side).find('.pair-none').text() === '' || $(side).find('.pair-worth > :last-child').text() === '',
      );
      expect(silent.length, declaration.id).toBe(0);
      for (const point of declaration.points) {
        for (const lang of locales) {
          const side = point[lang];
          if (!isNotKnown(side) || side.is !== 'unknown') continue;
          const gaps = gapsExplaining(declaration, `points.${point.id}.${lang}`);
          const shown = $(`[id="${point.id}"] > .pair-side`).has(`.pair-language[lang="${lang}"]`);
          const places = gaps.map((gap) => new Set(gap.looked_in).size).reduce((sum, n) => sum + n, 0);
          expect(shown.find('.gap-places li').length, `${declaration.id} ${point.id} ${lang}`).toBe(places);
        }
      }
    }
  });

  it('shows the two themes of an edition whose sides are independent, and says that neither translates the other', () => {
    const apart = [...archive.editions.values()].filter(
      ({ theme }) => theme.is === 'known' && theme.value.sides === 'independent',
    );
    for (const { id } of apart) {
      const row = pageAt(parallelAt(locale, 'editions', id)).$('#theme');
      expect(row.find('blockquote')).toHaveLength(2);
      expect(row.find('.pair-notes').text()).not.toBe('');
    }
  });

  it('is no place that a search leads to: its words are those of other pages', () => {
    expect(unitsIn(locale, site).filter(({ at }) => at.includes('/parallel/'))).toEqual([]);
  });
});
