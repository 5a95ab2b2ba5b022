import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let withScript: Page;

beforeAll(async () => {
  browser = await openBrowser();
  withScript = await browser.newPage();
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string, width = 1280): Promise<Page> {
  await withScript.setViewportSize({ width, height: 800 });
  await withScript.goto(`${siteAddress}${path}`);
  return withScript;
}

const names = (page: Page) => page.locator('#s-japanese tbody th').allInnerTexts();

describe('the matrix of participations', () => {
  it('leads without script to the page that is in the order of a column', async () => {
    const page = await browser.newPage({ javaScriptEnabled: false });
    await page.goto(`${siteAddress}ja/participation/`);
    await page.locator('#s-japanese thead a[data-sort="ascending"]').click();
    await expect.poll(() => page.url()).toMatch(/\/ja\/participation\/by\/name\/$/);
    await page.close();
  });

  it('with script sorts where it stands, and the other way round the second time', async () => {
    const inOrder = await names(await open('ja/participation/by/name/'));
    const page = await open('ja/participation/');
    const heading = page.locator('#s-japanese thead th').first();
    await heading.locator('a').press('Enter');
    expect(await names(page)).toEqual(inOrder);
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.locator('a').press('Enter');
    expect(await names(page)).toEqual(inOrder.toReversed());
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => page.url()).toMatch(/\/ja\/participation\/$/);
  });

  it.each([360, 1280])('is heard as a table with headings, at %i px', async (width) => {
    const page = await open('fr/participation/', width);
    const table = page.getByRole('table').first();
    const row = table.getByRole('row', { name: /^Autun/ });
    const columns = await table.getByRole('columnheader').count();
    expect(await row.getByRole('rowheader').count()).toBe(1);
    expect(await row.getByRole('cell').count()).toBe(columns - 1);
    expect(await row.getByRole('cell').first().innerText()).toMatch(/\p{L}/u);
  });

  it('keeps the editions in sight while its rows scroll by', async () => {
    for (const width of [360, 1280]) {
      const page = await open('fr/participation/', width);
      await page
        .locator('#s-french tbody tr')
        .nth(30)
        .evaluate((row) => row.scrollIntoView({ block: 'center' }));
      const box = await page.locator('#s-french thead .matrix-edition').first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(120);
    }
  });
});

describe('a list of authorities', () => {
  it('with script puts all of its rows in the order of a column, without groups', async () => {
    const page = await open('fr/authorities/by/name/');
    const rows = await page.locator('tbody th[scope="row"]').count();
    await page.locator('thead th').nth(3).locator('a').click();
    const keys = await page
      .locator('tbody td:nth-child(4)')
      .evaluateAll<string[], HTMLTableCellElement>((cells) => cells.map((cell) => cell.dataset['key'] ?? ''));
    const numbers = keys.map(Number);
    expect(numbers).toHaveLength(rows);
    expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
    expect(await page.locator('tbody th[scope="rowgroup"]').count()).toBe(0);
  });
});
