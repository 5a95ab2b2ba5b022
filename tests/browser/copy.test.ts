/** The copy of the site in the package, opened from a folder: no server, `file://`. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copied, isInCopy } from '../../scripts/package/reading-copy.ts';
import { locales } from '../../src/i18n/locales.ts';
import { packageStrings } from '../../src/i18n/strings/package.ts';
import { base, folder, siteFiles } from '../../scripts/quality/built-site.ts';
import { openBrowser } from './session.ts';

/** Files that make up a page; data and citations are left to the tests without a browser. */
const SHOWN = /\.(?:html|woff2|svg|png)$/;

let browser: Browser;
let page: Page;
let copy: string;
let complaints: string[];

beforeAll(async () => {
  copy = mkdtempSync(join(tmpdir(), 'copy é '));
  for (const file of siteFiles().filter((name) => isInCopy(name) && SHOWN.test(name))) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    writeFileSync(join(copy, file), copied(file, readFileSync(join(folder, file)), base));
  }
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(copy, { recursive: true });
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} was not loaded`));
});
afterEach(async () => {
  await page.close();
  expect(complaints).toEqual([]);
});

function addressOf(file: string): string {
  return pathToFileURL(join(copy, file)).href;
}

/** Pages built in different ways: with drawings, long tables, both languages, a script on the site. */
const samples = [
  '',
  'editions/7-aix-en-provence/',
  'declarations/4-takamatsu/parallel/',
  'authorities/',
  'data/',
  'search/',
]
  .flatMap((path) => locales.map((locale) => `${locale}/${path}index.html`))
  .concat('index.html');

it.each(samples)('%s shows its content and complains of nothing', async (file) => {
  await page.goto(addressOf(file));
  expect(await page.locator('main h1').isVisible()).toBe(true);
});

describe.each(locales)('in %s', (locale) => {
  it('the letters of the site are loaded, and the display can be chosen', async () => {
    await page.goto(addressOf(`${locale}/index.html`));
    const fonts = await page.evaluate(async () => {
      await document.fonts.load('1em Archivo');
      return [...document.fonts].filter(({ family }) => family === 'Archivo').map(({ status }) => status);
    });
    expect(fonts).toEqual(['loaded']);
    await page.locator('.display-open').click();
    await page.locator('.display button[value="dark"]').click();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    // The browser stores a choice a moment after the click.
    await expect
      .poll(async () => {
        await page.reload();
        return page.locator('html').getAttribute('data-theme');
      })
      .toBe('dark');
  });

  it('links lead to an edition, to a place on it, and to the other language', async () => {
    await page.goto(addressOf(`${locale}/index.html`));
    await page.locator('header nav a[href*="editions/"]').click();
    await page.waitForURL(addressOf(`${locale}/editions/index.html`));
    await page.locator('main a[href$="7-aix-en-provence/index.html"]').locator('visible=true').first().click();
    await page.waitForURL(addressOf(`${locale}/editions/7-aix-en-provence/index.html`));
    await page.goto(`${page.url()}#attendance`);
    await page.locator('.masthead-language').click();
    const other = locale === 'fr' ? 'ja' : 'fr';
    await page.waitForURL(`${addressOf(`${other}/editions/7-aix-en-provence/index.html`)}#attendance`);
  });

  it('the search says why it cannot search, and offers the lists', async () => {
    await page.goto(addressOf(`${locale}/index.html`));
    await page.locator('.masthead-search').click();
    await page.waitForURL(addressOf(`${locale}/search/index.html`));
    expect(await page.locator('main').innerText()).toContain(packageStrings[locale].noSearch);
    expect(await page.locator('main input').count()).toBe(0);
    await page.locator('main nav a').first().click();
    await page.waitForURL(addressOf(`${locale}/editions/index.html`));
  });
});
