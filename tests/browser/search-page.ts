/** The search page as browser tests meet it. */
import type { Page } from 'playwright-core';
import type { Locale } from '../../src/i18n/locales.ts';
import { siteAddress } from './session.ts';

/** The address of a search: `{ q: 'climat', kind: 'point' }`. */
export function searchAt(locale: Locale, asked: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams(asked).toString();
  return `${siteAddress}${locale}/search/${query && `?${query}`}`;
}

/** Waits until the page says that it is in one of the states. */
export async function stateIs(page: Page, ...states: readonly string[]): Promise<void> {
  await page.waitForSelector(states.map((state) => `main[data-search-state="${state}"]`).join(', '));
}

/** What the page says of its results. */
export function statusOf(page: Page): Promise<string> {
  return page.locator('#search-status').innerText();
}

/** Opens a search and waits for its end. */
export async function openSearch(page: Page, locale: Locale, asked: Readonly<Record<string, string>>): Promise<void> {
  await page.goto(searchAt(locale, asked));
  await stateIs(page, 'done', 'empty');
}

/** Types a query on the search page that is open, sends it, and waits for its end. */
export async function sendQuery(page: Page, typed: string): Promise<void> {
  const field = page.locator('#search-q');
  await field.fill(typed);
  // The key leaves the page searching: what it says afterwards, it says of this query.
  await field.press('Enter');
  await stateIs(page, 'done', 'empty');
}
