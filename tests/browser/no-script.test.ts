/** The archive in a browser that runs no script: everything is there, and leads on by links. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/quality/page-types.ts';
import { locales } from '../../src/i18n/locales.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(() => browser.close());

const path = () => page.url().slice(siteAddress.length);

/** Follows the first visible link that a selector finds. */
async function follow(selector: string): Promise<void> {
  const link = page.locator(selector).locator('visible=true').first();
  const href = (await link.getAttribute('href')) ?? '';
  await link.click();
  await page.waitForURL(new URL(href, page.url()).href);
}

it.each(samplePages)('$path shows its content', async ({ path }) => {
  await page.goto(siteAddress + path);
  const main = page.locator('main');
  expect(await main.locator('h1').isVisible()).toBe(true);
  expect((await main.innerText()).length).toBeGreaterThan(60);
});

describe.each(locales)('by links from the first page, in %s', (locale) => {
  it('to an edition, one of its facts, and the source of that fact', async () => {
    await page.goto(siteAddress);
    await follow(`main a[hreflang="${locale}"], main a[href$="/${locale}/"]`);
    await follow('main a[href*="/editions/7-aix-en-provence/"]');
    const fact = page.locator('[id="attendance.authorities"]');
    await page.locator('.fold-row').filter({ has: fact }).locator('summary').click();
    await fact.locator('a[href^="#n"]').first().click();
    await page.locator(':target a[href*="/sources/"]').click();
    await page.waitForURL('**/sources/**');
    expect(await page.locator('main h1').isVisible()).toBe(true);
    const rest = page.locator('.fold-row').filter({ has: page.locator('a[href*="/editions/7-aix-en-provence/#"]') });
    await rest.first().locator('summary').click();
    await follow('main a[href*="/editions/7-aix-en-provence/#"]');
    expect(path()).toContain('/editions/7-aix-en-provence/#');
  });

  it('to a point of a declaration', async () => {
    await page.goto(`${siteAddress}${locale}/`);
    await follow('header a[href$="/declarations/"]');
    await follow('main a[href*="/declarations/4-takamatsu/"]');
    expect(await page.locator('#p1').isVisible()).toBe(true);
  });

  it('to what is not known', async () => {
    await page.goto(`${siteAddress}${locale}/`);
    await follow('main a[href*="/gaps/"]');
    expect(await page.locator('main [id*="."]').count()).toBeGreaterThan(30);
  });
});
