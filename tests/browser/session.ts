/** What a browser test starts from: the shared Chromium and the address of the served site. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';

export const siteAddress = inject('siteAddress');

/** A connection to the Chromium that the setup started; close it in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}
