import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

const edition = `${siteAddress}fr/editions/7-aix-en-provence/`;
const dates = '[id="dates"]';
const photo = '[id="photos.0"]';

async function at(address: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await browser.newPage(options);
  await page.goto(address);
  return page;
}

describe('what a row opens on', () => {
  it('is folded until it is asked for', async () => {
    const page = await at(edition);
    expect(await page.locator(dates).isVisible()).toBe(false);
    await page
      .locator('.fold-row')
      .filter({ has: page.locator(dates) })
      .locator('summary')
      .click();
    expect(await page.locator(dates).isVisible()).toBe(true);
    expect(await page.locator(photo).isVisible()).toBe(false);
    await page.close();
  });

  it.each([true, false])('is shown for an address inside it, with script: %s', async (javaScriptEnabled) => {
    const page = await at(`${edition}#photos.0`, { javaScriptEnabled });
    await expect.poll(() => page.locator(photo).isVisible()).toBe(true);
    await expect
      .poll(() => page.locator(photo).evaluate((one) => one.getBoundingClientRect().top < innerHeight))
      .toBe(true);
    expect(await page.locator(dates).isVisible()).toBe(false);
    await page.close();
  });

  it.each([true, false])('is shown for the address of the row, with script: %s', async (javaScriptEnabled) => {
    const page = await at(`${edition}#s-photos`, { javaScriptEnabled });
    await expect.poll(() => page.locator(photo).isVisible()).toBe(true);
    await page.close();
  });

  it('is told as open where the browser opened it, and can be closed again', async () => {
    const page = await at(`${edition}#photos.0`);
    const details = page
      .locator('.fold-row')
      .filter({ has: page.locator(photo) })
      .locator('details');
    await expect.poll(() => details.getAttribute('open')).not.toBeNull();
    await page.goto(`${edition}#s-account`);
    await details.locator('summary').click();
    await expect.poll(() => page.locator(photo).isVisible()).toBe(false);
    await page.close();
  });

  it('is printed', async () => {
    const page = await at(edition);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(dates).isVisible()).toBe(true);
    expect(await page.locator(photo).isVisible()).toBe(true);
    await page.close();
  });

  it('is never folded by a browser that does not know how to show it again', async () => {
    const page = await at(edition);
    // To such a browser `hidden` is hidden, whatever its value; the layer is the weakest, as its own styles are.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('@layer tokens { [hidden] { display: none; content-visibility: visible !important; } }');
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await page.locator(photo).isVisible()).toBe(true);
    await page.close();
  });
});
