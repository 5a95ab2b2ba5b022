/** Helpers for browser tests of the search page. */
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { siteAddress } from './session.ts';

/** Returns the address of a search: `{ q: 'climat', kind: 'point' }`. */
export function searchAt(locale: Locale, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `${siteAddress}${locale}/search/${query && `?${query}`}`;
}

/** Waits until the page reports one of the states. */
export async function stateIs(page: Page, ...states: readonly string[]): Promise<void> {
  await page.waitForSelector(states.map((state) => `main[data-search-state="${state}"]`).join(', '));
}

/** Returns the text of the page about its results. */
export function statusOf(page: Page): Promise<string> {
  return page.locator('#search-status').innerText();
}

/** Opens a search and waits until it is done. */
export async function openSearch(page: Page, locale: Locale, asked: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(searchAt(locale, asked));
  await stateIs(page, 'done', 'empty');
}

/** Types a query on the open search page, sends it, and waits until it is done. */
export async function sendQuery(page: Page, typed: string): Promise<void> {
  const field = page.locator('#search-q');
  await field.fill(typed);
  // After the key the page is searching: the state that it reports next is that of this query.
  await field.press('Enter');
  await stateIs(page, 'done', 'empty');
}
