/** Addresses and pasted texts longer than anyone means them to be: the page answers, and says what it left out. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { landingStrings } from '../../src/i18n/strings/landing.ts';
import { searchStrings } from '../../src/i18n/strings/search.ts';
import { mostOfQuery } from '../../src/search/query.ts';
import { openSearch, searchAt, sendQuery, stateIs, statusOf } from './search-page.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

const unknown = (count: number) => Array.from({ length: count }, (_, n) => `zq${String(n)}x`).join(' ');

describe.each(locales)('in %s', (locale) => {
  it('a text of ten thousand words is searched by its beginning, as its address says, and the page goes on', async () => {
    await page.goto(searchAt(locale));
    await sendQuery(page, unknown(10_000));
    expect(await statusOf(page)).toContain(searchStrings[locale].cut(mostOfQuery));
    await expect
      .poll(() => new URL(page.url()).searchParams.get('q')?.length)
      .toBeLessThanOrEqual(mostOfQuery.characters);
    await sendQuery(page, '2014');
    await stateIs(page, 'done');
    expect(await statusOf(page)).not.toContain(searchStrings[locale].cut(mostOfQuery));
  });

  it('the first of a thousand words to mark are marked', async () => {
    await page.goto(`${siteAddress}${locale}/sources/?mark=${encodeURIComponent(`CLAIR ${unknown(999)}`)}`);
    const bar = page.locator('.landing');
    await bar.waitFor();
    expect(await bar.innerText()).toContain(landingStrings[locale].cut(mostOfQuery));
    await page.keyboard.press('Escape');
    await bar.waitFor({ state: 'detached' });
  });

  it('values that no facet has are as if they had not been asked for', async () => {
    await openSearch(page, locale, { q: '2014' });
    const said = await statusOf(page);
    for (const [facet, value] of Object.entries({
      kind: 'constructor',
      theme: 'toString',
      edition: '__proto__',
      country: 'valueOf',
      lang: '1',
      order: 'hasOwnProperty',
    })) {
      await openSearch(page, locale, { q: '2014', [facet]: value });
      expect(await statusOf(page), facet).toBe(said);
      expect(await page.locator('#search-chosen a').count(), facet).toBe(0);
    }
  });
});
