import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
});

async function open(path: string, options: { readonly width?: number; readonly script?: boolean } = {}): Promise<Page> {
  const { width = 1280, script = true } = options;
  const page = await browser.newPage({ viewport: { width, height: 800 }, javaScriptEnabled: script });
  await page.goto(`${siteAddress}${path}`);
  return page;
}

const names = (page: Page) => page.locator('#s-japanese tbody th').allInnerTexts();

describe('the matrix of participations', () => {
  it('leads without script to the page that is in the order of a column', async () => {
    const page = await open('ja/participation/', { script: false });
    await page.locator('#s-japanese thead a[data-sort="ascending"]').click();
    expect(page.url()).toMatch(/\/ja\/participation\/by\/name\/$/);
    await page.close();
  });

  it('with script sorts where it stands, and the other way round the second time', async () => {
    const byName = await open('ja/participation/by/name/');
    const inOrder = await names(byName);
    await byName.close();
    const page = await open('ja/participation/');
    const heading = page.locator('#s-japanese thead th').first();
    await heading.locator('a').press('Enter');
    expect(await names(page)).toEqual(inOrder);
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    await heading.locator('a').press('Enter');
    expect(await names(page)).toEqual(inOrder.toReversed());
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(page.url()).toMatch(/\/ja\/participation\/$/);
    await page.close();
  });

  it.each([360, 1280])('is heard as a table with headings, at %i px', async (width) => {
    const page = await open('fr/participation/', { width });
    const table = page.getByRole('table').first();
    const row = table.getByRole('row', { name: /^Autun/ });
    const columns = await table.getByRole('columnheader').count();
    expect(await row.getByRole('rowheader').count()).toBe(1);
    expect(await row.getByRole('cell').count()).toBe(columns - 1);
    expect(await row.getByRole('cell').first().innerText()).toMatch(/\p{L}/u);
    await page.close();
  });

  it('keeps the editions in sight while its rows scroll by', async () => {
    for (const width of [360, 1280]) {
      const page = await open('fr/participation/', { width });
      await page
        .locator('#s-french tbody tr')
        .nth(30)
        .evaluate((row) => row.scrollIntoView({ block: 'center' }));
      const box = await page.locator('#s-french thead .matrix-edition').first().boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(120);
      await page.close();
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
    await page.close();
  });
});
