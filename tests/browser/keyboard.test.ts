/** A page used with the keyboard alone. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { openBrowser, siteAddress } from './session.ts';

const CONTROLS =
  'a[href], button:not([disabled]), input:not([type="hidden"]):not([disabled]), select, textarea, summary, [tabindex]:not([tabindex="-1"])';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
});

afterAll(() => browser.close());

/** What has the focus: its place among the controls of the page, and how it shows that. */
function focused() {
  return page.evaluate(async (controls) => {
    // The page scrolls to what has the focus with the next picture.
    await new Promise(requestAnimationFrame);
    const element = document.activeElement ?? document.body;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const all = [...document.querySelectorAll(controls)].filter((control) => control.checkVisibility());
    return {
      index: all.indexOf(element),
      html: element.outerHTML.slice(0, 120),
      isOutlined: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
      isInSight: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0,
    };
  }, CONTROLS);
}

function countControls(): Promise<number> {
  return page.evaluate(
    (controls) => [...document.querySelectorAll(controls)].filter((control) => control.checkVisibility()).length,
    CONTROLS,
  );
}

const paths = locales.flatMap((locale) =>
  ['', 'editions/9-cannes/', 'declarations/4-takamatsu/', 'search/'].map((path) => `${locale}/${path}`),
);

describe('with the Tab key', () => {
  it.each(paths)('every control of %s is reached in its order, and seen', async (path) => {
    await page.goto(siteAddress + path);
    const count = await countControls();
    expect(count).toBeGreaterThan(10);
    const faults: string[] = [];
    for (let index = 0; index < count; index++) {
      await page.keyboard.press('Tab');
      const focus = await focused();
      if (focus.index !== index) faults.push(`${index} was due, ${focus.index} came: ${focus.html}`);
      if (!focus.isOutlined) faults.push(`no outline: ${focus.html}`);
      if (!focus.isInSight) faults.push(`out of sight: ${focus.html}`);
    }
    expect(faults).toEqual([]);
  });
});

describe.each(locales)('in %s', (locale) => {
  it('the first key leads to the content', async () => {
    await page.goto(`${siteAddress}${locale}/editions/7-aix-en-provence/`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#content');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
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
    await page.locator('header [role="search"] input').focus();
    await page.keyboard.type('Kumamoto');
    await page.keyboard.press('Enter');
    await page.waitForSelector('main[data-search-state="done"]');
    expect(new URL(page.url()).searchParams.get('q')).toBe('Kumamoto');
    await page.locator('main input[name="q"]').focus();
    for (let presses = 0; presses < 10; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.closest('#search-results') !== null)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
  });
});
