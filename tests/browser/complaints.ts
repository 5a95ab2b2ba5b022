import type { Page } from 'playwright-core';

/**
 * Listens to what the browser complains about from now on: scripts that fail, and what the policy of the page forbids. The answer hands out
 * what came since it was last asked, so that tests which share a page do not answer for each other.
 */
export function complaintsOf(page: Page): () => readonly string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  return () => complaints.splice(0);
}
