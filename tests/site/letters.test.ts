import { beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { locales, otherLocale, type Locale } from '../../src/i18n/locales.ts';
import { lettersAt, pageAt } from '../../src/i18n/paths.ts';
import { readArchive } from '../../src/reader/read-archive.ts';
import { base, sitePages, type Page } from '../built-site.ts';
import { unitsIn } from '../search/built-index.ts';

let archive: Archive;
let pages: Map<string, Page>;

beforeAll(async () => {
  archive = await readArchive();
  pages = new Map(sitePages().map((page) => [page.url, page]));
});

/** Outside of a build the paths of the views start at the root. */
function pageOf(path: string): Page {
  const page = pages.get(base + path.slice(1));
  if (!page) throw new Error(`The site has no page ${path}.`);
  return page;
}

function lettersOf(locale: Locale, edition: string): readonly string[] {
  const { $ } = pageOf(lettersAt(locale, edition));
  return $('section:has(> * > .letter), .letter [id]')
    .toArray()
    .map(({ attribs }) => attribs['id'] ?? '');
}

describe.each(locales)('the letters about an edition, in %s', (locale) => {
  it('stand on a page of their own, each and each of its questions under the same id in both languages', () => {
    for (const id of archive.editions.keys()) {
      expect(lettersOf(locale, id)).toEqual(lettersOf(otherLocale(locale), id));
    }
    expect([...archive.editions.keys()].flatMap((id) => lettersOf(locale, id)).length).toBeGreaterThan(50);
  });

  it('are reached from the questions of their edition', () => {
    const { $ } = pageOf(pageAt(locale, 'gaps'));
    for (const id of archive.editions.keys()) {
      const href = `${base}${lettersAt(locale, id).slice(1)}`;
      expect($(`#s-${id} a[href="${href}"]`), id).toHaveLength(lettersOf(locale, id).length > 0 ? 1 : 0);
    }
  });

  it('are marked with the language that they are in', () => {
    for (const id of archive.editions.keys()) {
      const { $ } = pageOf(lettersAt(locale, id));
      for (const question of $('.letter [id]').toArray()) {
        const language = $(question).closest('.letter').attr('lang');
        expect(question.attribs['id']?.endsWith(`.${language ?? ''}`)).toBe(true);
      }
    }
  });

  it('are left out of the search, which leads to the questions', () => {
    expect(unitsIn(locale).filter(({ at }) => at.startsWith('gaps/requests/'))).toEqual([]);
  });
});
