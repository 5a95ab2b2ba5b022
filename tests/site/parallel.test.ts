import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { isNotKnown } from '../../src/archive/schema/not-known.ts';
import { locales, otherLocale } from '../../src/i18n/locales.ts';
import { parallelAt, recordAt } from '../../src/i18n/paths.ts';
import { factStrings } from '../../src/i18n/strings/facts.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, sitePages, type Page } from '../../scripts/quality/built-site.ts';
import { unitsIn } from '../../scripts/quality/search/built-index.ts';

let archive: Archive;
let pages: Map<string, Page>;

beforeAll(async () => {
  archive = await readArchive();
  pages = new Map(sitePages().map((page) => [page.url, page]));
});

/** Outside of a build the paths of the views start at the root. */
function pageAt(path: string): Page {
  const url = base + path.slice(1).replace(/#.*$/, '');
  const page = pages.get(url);
  if (!page) throw new Error(`The site has no page ${url}.`);
  return page;
}

function idsOf(page: Page): readonly string[] {
  return page
    .$('main [id]')
    .not('[aria-labelledby="h-removed"] [id]')
    .toArray()
    .map((element) => element.attribs['id'] ?? '');
}

describe.each(locales)('both languages beside each other, in %s', (locale) => {
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
        const own = base + recordAt(locale, 'declarations', id).slice(1);
        const other = base + recordAt(otherLocale(locale), 'declarations', id).slice(1);
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
    const missing = [...archive.declarations.keys()].flatMap((id) => {
      const { $ } = pageAt(parallelAt(locale, 'declarations', id));
      return $('.pair-side.is-missing')
        .toArray()
        .map((side) => ({ words: $(side).find('.pair-none').text(), places: $(side).find('.gap-places li').length }));
    });
    expect(missing.length).toBeGreaterThan(0);
    expect(missing.filter(({ words, places }) => words === '' || places === 0)).toEqual([]);
  });

  it('shows the two themes of an edition whose sides are independent, and says that neither translates the other', () => {
    const apart = [...archive.editions.values()].filter(
      ({ theme }) => theme.is === 'known' && theme.value.sides === 'independent',
    );
    expect(apart.length).toBeGreaterThan(0);
    for (const { id } of apart) {
      const row = pageAt(parallelAt(locale, 'editions', id)).$('#theme');
      expect(row.find('blockquote')).toHaveLength(2);
      expect(row.find('.pair-notes').text()).not.toBe('');
    }
  });

  it('is no place that a search leads to: its words are those of other pages', () => {
    expect(unitsIn(locale).filter(({ at }) => at.includes('/parallel/'))).toEqual([]);
  });
});
