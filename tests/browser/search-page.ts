/** Helpers for browser tests of the search page. */
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/text/locales.ts';

/** Returns the address of a search on a site: `{ q: 'climat', kind: 'point' }`. */
export function searchAt(site: string, locale: Locale, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `${site}${locale}/search/${query && `?${query}`}`;
}

/** Waits until the page reports one of the states. */
export async function stateIs(page: Page, ...states: readonly string[]): Promise<void> {
  await page.waitForSelector(states.map((state) => `main[data-search-state="${state}"]`).join(', '));
}

/** Types a query on the open search page, sends it, and waits until it is done. */
export async function sendQuery(page: Page, typed: string): Promise<void> {
  const field = page.locator('#search-q');
  await field.fill(typed);
  // After the key the page is searching: the state that it reports next is that of this query.
  await field.press('Enter');
  await stateIs(page, 'done', 'empty');
}
