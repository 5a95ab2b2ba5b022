/** Connects a browser test to the shared Chromium and to the served sites. */
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { inject } from 'vitest';

export const archiveAddress = inject('archiveAddress');
export const exampleAddress = inject('exampleAddress');

/** Connects to the Chromium that the setup started; close the connection in `afterAll`. */
export function openBrowser(): Promise<Browser> {
  return chromium.connect(inject('browserEndpoint'));
}
