/** A page used with the keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { walkedPages, walkWithTab } from '../../scripts/quality/keyboard-walk.ts';
import { locales } from '../../src/i18n/locales.ts';
import { stateIs } from './search-page.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

describe('with the Tab key', () => {
  it.each(walkedPages)('every control of %s is reached in its order, and seen', async (path) => {
    await page.goto(siteAddress + path);
    const { controls, faults } = await walkWithTab(page);
    expect(controls).toBeGreaterThan(10);
    expect(faults).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  it('the first key leads to the content', async () => {
    await page.goto(`${siteAddress}${locale}/editions/7-aix-en-provence/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  it('the lists stand in the row of the masthead, or open from it where it is narrow', async () => {
    const list = page.locator('header nav a').first();
    await page.goto(`${siteAddress}${locale}/`);
    expect(await list.isVisible()).toBe(true);
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await list.isVisible()).toBe(false);
    await page.locator('.menu summary').focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await list.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each(['Enter', 'Space'])('what is folded opens with %s, and closes again', async (key) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`${siteAddress}${locale}/editions/7-aix-en-provence/`);
    const summary = page.locator('main summary:visible').first();
    const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open);
    await summary.focus();
    const before = await isOpen();
    await page.keyboard.press(key);
    expect(await isOpen()).toBe(!before);
    await page.keyboard.press(key);
    expect(await isOpen()).toBe(before);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('a search is typed, sent, and its first result opened', async () => {
    await page.goto(`${siteAddress}${locale}/`);
    await page.locator('main input[name="q"]').focus();
    await page.keyboard.type('Kumamoto');
    await page.keyboard.press('Enter');
    await stateIs(page, 'done');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Kumamoto');
    await page.locator('main input[name="q"]').focus();
    // Past the button that sends, the next one leads over the choices to the first result.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-onward');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.closest('#search-results li a') !== null)).toBe(true);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });
});
