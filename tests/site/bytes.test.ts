import { describe, expect, it } from 'vitest';
import { median, pageBytes } from '../../scripts/quality/page-bytes.ts';
import { pageTypes, typesOf, type PageType } from '../../scripts/quality/page-types.ts';
import { locales } from '../../src/i18n/locales.ts';
import type { Weight } from '../../src/site/pages.ts';
import { base, folder, sitePages } from '../../scripts/quality/built-site.ts';

/** Greatest size of a document with its styles, in compressed bytes; the home page has a lower limit. */
const most: Readonly<Record<Weight, number>> = { ordinary: 16_200, edition: 32_200, 'long list': 42_200 };
const home = 13_700;

const pages = sitePages().map(({ url, html }) => {
  return { url, type: typesOf(url.slice(base.length))[0], ...pageBytes(html, { folder, base }) };
});
const ofType = (type: PageType) => pages.filter((page) => page.type === type);

describe('a page costs its reader little', () => {
  it.each(pageTypes.filter(({ name }) => name !== 'home'))('to read: $name, as $weight', (type) => {
    expect(median(ofType(type).map(({ reading }) => reading))).toBeLessThanOrEqual(most[type.weight]);
  });

  it('and the home page, which most readers meet first, in each language', () => {
    const homes = pages.filter(({ type }) => type?.name === 'home');
    expect(homes).toHaveLength(locales.length);
    expect(homes.filter(({ reading }) => reading > home)).toEqual([]);
  });

  it('and no page more than a long list may', () => {
    expect(pages.filter(({ reading }) => reading > most['long list'])).toEqual([]);
  });

  it('in scripts: at most 2 kB, where the page is not the search', () => {
    expect(pages.filter(({ script, type }) => script > 2000 && type?.name !== 'search')).toEqual([]);
  });

  it('in fonts: at most 80 kB', () => {
    expect(pages.filter(({ fonts }) => fonts > 80_000)).toEqual([]);
    expect(Math.max(...pages.map(({ fonts }) => fonts))).toBeGreaterThan(0);
  });
});
