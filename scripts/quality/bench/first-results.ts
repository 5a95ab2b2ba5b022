/** Measures the requests of a browser from opening a search page to its first results. */
import type { Browser } from 'playwright-core';
import type { SlowLine } from './slow-line.ts';

export interface FirstResults {
  /** Excludes fonts and pictures, which a reader of the site has already. */
  readonly bytes: number;
  readonly milliseconds: number;
  readonly files: readonly string[];
}

/** How to query a search page, and where to find its results. */
export interface SearchPage {
  readonly address: string;
  readonly results: string;
  /** Types the query, if the address does not hold it. */
  readonly ask?: string;
}

const CACHED = /\.(?:woff2|png|ico|webp|svg|webmanifest)$/;

/** Opens the page in a browser with an empty cache, and waits for the first result. */
export async function firstResults(browser: Browser, line: SlowLine, search: SearchPage): Promise<FirstResults> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    line.sentSince();
    const start = performance.now();
    await page.goto(search.address, { waitUntil: 'commit' });
    if (search.ask !== undefined) {
      await page.waitForSelector('input');
      await page.fill('input', search.ask);
    }
    await page.waitForSelector(search.results, { state: 'attached' });
    const milliseconds = performance.now() - start;
    const sent = line.sentSince().filter(({ path }) => !CACHED.test(path));
    return {
      bytes: sent.reduce((sum, { bytes }) => sum + bytes, 0),
      milliseconds,
      files: sent.map(({ path, bytes }) => `${path} ${String(bytes)}`),
    };
  } finally {
    await context.close();
  }
}
