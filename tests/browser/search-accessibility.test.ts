/** Checks the search page with axe in each of its states, at desktop size and, in dark colours, at phone size. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { axeRules, violations } from '../../scripts/quality/page-examination.ts';
import { searchAt, stateIs } from './search-page.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

it.each([
  ['results', searchAt('fr', { q: 'échange' })],
  ['results', searchAt('ja', { q: '交流' })],
  ['results narrowed', searchAt('ja', { q: '交流', kind: 'point', edition: '4-takamatsu' })],
  ['approximate results', searchAt('fr', { q: 'nationaux' })],
  ['no result', searchAt('fr', { q: 'Kanasawa' })],
  ['a page with marks', `${siteAddress}fr/declarations/4-takamatsu/?mark=%C3%A9change#p2`],
])('axe finds nothing on %s, everything unfolded: %s', async (_, address) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(address);
  if (address.includes('/search/')) await stateIs(page, 'done', 'empty');
  else await page.locator('.landing').waitFor();
  await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
  expect(await violations(page, axeRules), 'at a desk').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
  expect(await violations(page, axeRules), 'on a telephone in the dark').toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
    0,
  );
});
