/** A sample of the golden queries in a browser: what Node finds in the index, the page shows. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { writtenQueries } from '../../scripts/quality/search/golden.ts';
import { addressesOf } from '../../scripts/quality/search/built-index.ts';
import { searchAt, sendQuery, stateIs } from './search-page.ts';
import { openBrowser, siteAddress } from './session.ts';

const SAMPLE = 20;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** So many queries of a language, from every part of the list. */
function sampleOf(locale: Locale) {
  const all = writtenQueries().filter((query) => query.locale === locale);
  return Array.from({ length: SAMPLE }, (_, index) => all[Math.floor((index * all.length) / SAMPLE)]).filter(
    (query) => query !== undefined,
  );
}

describe.each(locales)('on the page in %s', (locale) => {
  beforeAll(async () => {
    await page.goto(searchAt(locale));
    await stateIs(page, 'idle');
  });

  it.each(sampleOf(locale))('“$typed” leads where Node finds it', async ({ typed }) => {
    const home = `${siteAddress}${locale}/`;
    await sendQuery(page, typed);
    const hrefs = await page
      .locator('#search-results > li')
      .evaluateAll((items) => items.slice(0, 5).map((item) => item.querySelector('a')?.href ?? ''));
    const found = hrefs.map((href) => {
      const { origin, pathname, hash } = new URL(href);
      return decodeURI(`${origin}${pathname}${hash}`.slice(home.length));
    });
    expect(found).toEqual(addressesOf(locale, typed));
  });
});
