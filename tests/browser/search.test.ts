/** The search with its index, Pagefind and a browser; src/search/ui/search-page.test.ts holds what the page shows and does. */
import type { Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { axeRules, violations } from './page-examination.ts';
import { searchAt, stateIs } from './search-page.ts';
import { exampleAddress, useBrowser } from './session.ts';

const newPage = useBrowser();
let page: Page;

beforeEach(async () => {
  page = await newPage();
});

const field = () => page.locator('#search-q');
const status = () => page.locator('#search-status').innerText();
const leadsToLists = () => page.locator('.search-indexes a').first().isVisible();

it.each([
  ['fr', 'arbre', 'arbre'],
  ['ja', '景光宣言', '景光宣言'],
] as const)(
  '%s: typing “%s” leads by the keys alone to a page on which the words are marked',
  async (locale, typed, marked) => {
    await page.goto(`${exampleAddress}${locale}/`);
    await page.locator('main input[name="q"]').focus();
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
    await stateIs(page, 'done');
    await field().focus();
    // Past the button that sends, the next one leads over the choices to the first result.
    for (const key of ['Tab', 'Tab', 'Enter', 'Enter']) await page.keyboard.press(key);
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.locator('.landing').waitFor();
    const words = await page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));
    expect(words.length).toBeGreaterThan(0);
    expect(words.map((word) => word.toLowerCase()).filter((word) => !word.includes(marked))).toEqual([]);
    await page.goBack();
    await stateIs(page, 'done');
    expect(await field().inputValue()).toBe(typed);
  },
);

it('a mistyped word is answered by Pagefind', async () => {
  await page.goto(searchAt(exampleAddress, 'fr', { q: 'innovatoins' }));
  await stateIs(page, 'empty');
  expect(await page.locator('#search-approximate > li').count()).toBeGreaterThan(0);
});

it.each([1280, 360])('axe finds nothing on results, everything unfolded, at %i px', async (width) => {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({ colorScheme: width === 360 ? 'dark' : 'light' });
  await page.goto(searchAt(exampleAddress, 'ja', { q: '交流', country: 'japan' }));
  await stateIs(page, 'done');
  await page.evaluate(() => document.querySelectorAll('main details').forEach((one) => one.setAttribute('open', '')));
  expect(await violations(page, axeRules)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

it.each(['fr', 'ja'] as const)(
  '%s: the first result stands in the first screen of a telephone, and nothing moves for it',
  async (locale) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.addInitScript(() => {
      const shifts: unknown[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({
        type: 'layout-shift',
        buffered: true,
      });
    });
    await page.goto(searchAt(exampleAddress, locale, { q: 'Valbourg' }));
    await stateIs(page, 'done');
    const box = await page.locator('.result a').first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan(740);
    const moved = await page.evaluate(() =>
      (window as unknown as { shifts: { value: number }[] }).shifts.reduce((sum, { value }) => sum + value, 0),
    );
    expect(moved).toBeLessThanOrEqual(0.1);
  },
);

it('a page whose script is lost leads to the lists', async () => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await page.goto(searchAt(exampleAddress, 'ja', { q: '景光' }));
  expect([await status(), await leadsToLists()]).toEqual([
    '検索を準備しています。始まらない場合は、次の一覧をご利用ください。',
    true,
  ]);
});
