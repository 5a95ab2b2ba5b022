/** Citing in a browser: from the first page to the reference by links, and the button that copies it where it can. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function copied(page: Page): Promise<string> {
  return await page.evaluate(() => navigator.clipboard.readText());
}

describe.each(locales)('in %s', (locale) => {
  it('leads from the first page to an edition, and from there to its reference, without script', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${siteAddress}${locale}/`);
    const edition = page.locator('main a[href*="/editions/3-chartres/"]').locator('visible=true').first();
    await edition.click();
    await page.waitForURL('**/editions/3-chartres/**');
    await page.locator('.fold-row:has([id="attendance.authorities"]) summary').click();
    expect(await page.locator('[id="attendance.authorities"]').isVisible()).toBe(true);
    await page.locator('.contents a[href="#s-cite"]').click();
    await expect.poll(() => page.url()).toContain('#s-cite');
    expect(await page.locator('#s-cite .reference-text').isVisible()).toBe(true);
    expect(await page.locator('#s-cite a[href$="/cite.bib"]').isVisible()).toBe(true);
    expect(await page.locator('.copy').first().isVisible()).toBe(false);
    await page.close();
  });

  it('copies the reference of the page, and of a point', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    for (const place of ['#s-cite > details .reference', '[id="cite.p3"] .reference']) {
      const path = place.includes('cite.p3') ? 'declarations/4-takamatsu/parallel/' : 'declarations/4-takamatsu/';
      await page.goto(`${siteAddress}${locale}/${path}`);
      const folded = page.locator('#s-cite > details > summary');
      if ((await folded.count()) > 0) await folded.click();
      const reference = page.locator(place);
      const button = reference.locator('.copy');
      await button.click();
      await page.waitForFunction(
        (one) => one.textContent === one.getAttribute('data-copied'),
        await button.elementHandle(),
      );
      expect(await copied(page)).toBe((await reference.locator('.reference-text').innerText()).trim());
    }
    await context.close();
  });

  it('offers no button where nothing can be copied', async () => {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await page.goto(`${siteAddress}${locale}/themes/innovation/`);
    await page.waitForLoadState('load');
    expect(await page.locator('.copy').count()).toBe(1);
    expect(await page.locator('.copy').isVisible()).toBe(false);
    await page.close();
  });
});
