/** What a page of each type does in a browser, however it is looked at: it stays within its policy, its host and its width, and it stays still. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samplePages } from '../../scripts/page-types.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
/** What the browser complains about: scripts that fail, and what the policy of the page forbids. */
const complaints: string[] = [];
const requests: string[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await context.addInitScript(() => {
    const shifts: number[] = [];
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
});

afterAll(() => browser.close());

describe.each(samplePages)('$path', ({ path }) => {
  it('is shown without a complaint of the browser, and asks nothing of another host', async () => {
    complaints.length = 0;
    requests.length = 0;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(siteAddress + path);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(siteAddress) && !url.startsWith('data:'))).toEqual([]);
  });

  it('stays still while it is loaded', async () => {
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBe(0);
  });

  it.each([320, 360, 768])('needs no sideways scroll at %i px', async (width) => {
    await page.setViewportSize({ width, height: 640 });
    const wide = await page.evaluate(() => {
      const room = document.documentElement.clientWidth;
      if (document.documentElement.scrollWidth <= room) return [];
      return [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > room + 1)
        .map((element) => `${element.tagName} ${element.className}`);
    });
    expect(wide).toEqual([]);
  });
});
