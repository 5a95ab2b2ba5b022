/** Connects a browser test to the shared Chromium and to the served sites. */
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';

export const archiveAddress = inject('archiveAddress');
export const exampleAddress = inject('exampleAddress');

/** Connects to the Chromium that the setup started; close the connection in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}

/** Returns how the file that calls it opens a page, which is closed after its test. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser;
  const pages: Page[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
  });
  afterAll(() => browser.close());
  return async (options) => {
    const page = await browser.newPage(options);
    pages.push(page);
    return page;
  };
}
