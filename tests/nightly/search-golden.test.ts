/** A sample of the golden queries in a browser: the page shows what Node finds. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../src/text/locales.ts';
import { writtenQueries } from '../search/golden.ts';
import { addressesOf } from '../search/built-index.ts';
import { leadsTo } from '../search/held.ts';
import { searchAt, sendQuery, stateIs } from '../browser/search-page.ts';
import { archiveAddress, openBrowser } from '../browser/session.ts';

const SAMPLE = 20;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** Takes a sample of the queries of a language, from every part of the list. */
function sampleOf(locale: Locale) {
  const all = writtenQueries().filter((query) => query.locale === locale);
  return Array.from({ length: SAMPLE }, (_, index) => all[Math.floor((index * all.length) / SAMPLE)]).filter(
    (query) => query !== undefined,
  );
}

describe.each(locales)('on the page in %s', (locale) => {
  beforeAll(async () => {
    await page.goto(searchAt(archiveAddress, locale));
    await stateIs(page, 'idle');
  });

  /** Returns the addresses of the first five results of a list. */
  async function shownIn(list: string): Promise<readonly string[]> {
    const hrefs = await page
      .locator(`#${list} > li`)
      .evaluateAll((items) => items.slice(0, 5).map((item) => item.querySelector('a')?.href ?? ''));
    return hrefs.map((href) => {
      const { origin, pathname, hash } = new URL(href);
      return decodeURI(`${origin}${pathname}${hash}`.slice(`${archiveAddress}${locale}/`.length));
    });
  }

  it.each(sampleOf(locale))('“$typed” leads where Node finds it', async ({ typed }) => {
    await sendQuery(page, typed);
    expect(await shownIn('search-results')).toEqual(addressesOf(locale, typed));
  });

  const near = [...writtenQueries('near'), ...writtenQueries('pagefind')].filter((query) => query.locale === locale);

  it.each(near)(
    '“$typed” is answered by what is near, or by what holds most of its words',
    async ({ typed, finds }) => {
      await sendQuery(page, typed);
      const shown = [...(await shownIn('search-approximate')), ...(await shownIn('search-results'))];
      expect(
        finds.filter((at) => !shown.some((one) => leadsTo(one, at))),
        shown.join(' '),
      ).toEqual([]);
    },
  );
});
