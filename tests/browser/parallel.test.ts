/** Both languages of a declaration in aligned rows, in a browser that runs no script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../../scripts/quality/page-types.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;

const parallels = samplePages.filter(({ path }) => path.endsWith('/parallel/'));

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ javaScriptEnabled: false });
});

afterAll(() => browser.close());

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The boxes of both sides of every row. */
async function rowsAt(path: string, width: number): Promise<readonly (readonly Box[])[]> {
  await page.setViewportSize({ width, height: 900 });
  await page.goto(siteAddress + path);
  return page.locator('.pair').evaluateAll((rows) =>
    rows.map((row) =>
      [...row.querySelectorAll('.pair-side')].map((side) => {
        const { x, y, width, height } = side.getBoundingClientRect();
        return { x, y, width, height };
      }),
    ),
  );
}

it.each(parallels)('$path stands in aligned rows on a wide screen', async ({ path }) => {
  const rows = await rowsAt(path, 1280);
  expect(rows.length).toBeGreaterThan(0);
  for (const [left, right] of rows) {
    expect(Math.abs((left?.y ?? NaN) - (right?.y ?? NaN))).toBeLessThanOrEqual(2);
    expect(right?.x ?? NaN).toBeGreaterThanOrEqual((left?.x ?? NaN) + (left?.width ?? NaN));
  }
});

it.each(parallels)('$path stands one language below the other on a narrow screen', async ({ path }) => {
  for (const [first, second] of await rowsAt(path, 360)) {
    expect(second?.y ?? NaN).toBeGreaterThanOrEqual((first?.y ?? NaN) + (first?.height ?? NaN));
    expect(second?.x).toBe(first?.x);
  }
});
