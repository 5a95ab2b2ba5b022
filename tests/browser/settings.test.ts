import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { complaintsOf } from './complaints.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let shared: Page;
let page: Page;
let complaints: () => readonly string[];

const DARK = 'rgb(18, 19, 21)';
const LIGHT = 'rgb(250, 250, 248)';

beforeAll(async () => {
  browser = await openBrowser();
  shared = await (await browser.newContext()).newPage();
  complaints = complaintsOf(shared);
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = shared;
  await page.emulateMedia({ colorScheme: 'light' });
});

afterEach(async () => {
  await shared.evaluate(() => {
    localStorage.clear();
  });
  expect(complaints()).toEqual([]);
});

const button = (name: string, value: string) => page.locator(`.display button[name="${name}"][value="${value}"]`);
const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const textSize = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);

describe.each(locales)('the display in %s', (locale) => {
  const home = `${siteAddress}${locale}/`;

  beforeEach(async () => {
    await page.goto(home);
    await page.locator('.display-open').click();
  });

  it('follows the device until one chooses', async () => {
    expect(await paper()).toBe(LIGHT);
    expect(await button('theme', 'system').getAttribute('aria-pressed')).toBe('true');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await paper()).toBe(DARK);
  });

  it('shows a choice at once, and says which one holds', async () => {
    await button('theme', 'dark').click();
    expect(await paper()).toBe(DARK);
    expect(await button('theme', 'dark').getAttribute('aria-pressed')).toBe('true');
    expect(await button('theme', 'system').getAttribute('aria-pressed')).toBe('false');
    await page.emulateMedia({ colorScheme: 'dark' });
    await button('theme', 'light').click();
    expect(await paper()).toBe(LIGHT);
  });

  it('makes the text larger and smaller, as far as it goes', async () => {
    const larger = button('step', '1');
    for (const size of ['18.4px', '20.8px']) {
      expect(await larger.getAttribute('aria-disabled')).toBe('false');
      await larger.click();
      expect(await textSize()).toBe(size);
    }
    expect(await larger.getAttribute('aria-disabled')).toBe('true');
    await button('size', '100').click();
    expect(await textSize()).toBe('16px');
    await button('step', '-1').click();
    expect(await textSize()).toBe('14.4px');
    expect(await button('step', '-1').getAttribute('aria-disabled')).toBe('true');
  });

  it('is remembered on the other pages, in both languages, and before the first paint', async () => {
    await button('theme', 'dark').click();
    await button('step', '1').click();
    const view = await page.context().newPage();
    await view.addInitScript(() => {
      // The first paint can show the state in which the body begins.
      new MutationObserver((_, observer) => {
        const { body } = document;
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a page begins without a body
        if (body === null) return;
        const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
        body.dataset['begins'] = `${backgroundColor} ${fontSize}`;
        observer.disconnect();
      }).observe(document, { childList: true, subtree: true });
    });
    const begins = async (path: string): Promise<string | null> => {
      await view.goto(siteAddress + path);
      return view.locator('body').getAttribute('data-begins');
    };
    // The browser stores a choice a moment after the click.
    await expect.poll(() => begins('fr/editions/')).toBe(`${DARK} 18.4px`);
    for (const path of ['ja/search/', '', '404.html']) expect(await begins(path), path).toBe(`${DARK} 18.4px`);
    await view.close();
  });

  it('is chosen by the keyboard alone', async () => {
    await page.keyboard.press('Escape');
    expect(await button('theme', 'dark').isVisible()).toBe(false);
    await page.locator('.display-open').focus();
    for (const key of ['Enter', 'Tab', 'Tab', 'Space']) await page.keyboard.press(key);
    expect(await paper()).toBe(DARK);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.matches('.display-open'))).toBe(true);
  });

  it('has targets that a finger meets', async () => {
    for (const box of await Promise.all(
      (await page.locator('.display button').all()).map((one) => one.boundingBox()),
    )) {
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(44);
    }
  });
});

describe('a stored value that is none', () => {
  it('counts as no choice', async () => {
    await page.goto(`${siteAddress}fr/`);
    await page.evaluate(() => {
      localStorage.setItem('archive-theme', '<b>');
      localStorage.setItem('archive-size', '900');
    });
    await page.reload();
    expect([await paper(), await textSize()]).toEqual([LIGHT, '16px']);
  });
});

describe('where nothing can be stored', () => {
  it('a choice holds for the page', async () => {
    page = await browser.newPage({ colorScheme: 'light' });
    const apart = complaintsOf(page);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`${siteAddress}fr/`);
    await page.locator('.display-open').click();
    await button('theme', 'dark').click();
    expect(await paper()).toBe(DARK);
    expect(apart()).toEqual([]);
    await page.close();
  });
});

describe('the link to the other language', () => {
  it('keeps the place on the page', async () => {
    await page.goto(`${siteAddress}fr/editions/7-aix-en-provence/#s-programme`);
    const link = page.locator('.masthead-language');
    expect(await link.getAttribute('href')).toMatch(/#s-programme$/);
    await page.evaluate(() => (location.hash = '#s-people'));
    await expect.poll(() => link.getAttribute('href')).toMatch(/#s-people$/);
    await link.click();
    await page.waitForURL(/\/ja\/editions\/7-aix-en-provence\/#s-people$/);
    expect(await page.locator('#s-people').count()).toBe(1);
  });
});

describe('without script', () => {
  it('there is no choice to see', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const view = await plain.newPage();
    await view.goto(`${siteAddress}fr/`);
    expect(await view.locator('.display-open, .display').filter({ visible: true }).count()).toBe(0);
    await plain.close();
  });
});
