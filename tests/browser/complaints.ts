import type { Page } from 'playwright-core';

/** What the browser complains about from now on: scripts that fail, and what the policy of the page forbids. The list grows as it does. */
export function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return complaints;
}
