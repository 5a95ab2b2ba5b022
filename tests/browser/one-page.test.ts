import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(['fr', 'ja'])('the summary of an edition, in %s', (locale) => {
  it('is printed on one sheet, whatever the edition', async () => {
    const page = await browser.newPage();
    const editions = (await readdir(path.resolve('dist', locale, 'editions'), { withFileTypes: true }))
      .filter((one) => one.isDirectory() && /^\d+-/.test(one.name))
      .map(({ name }) => name);
    expect(editions.length).toBeGreaterThan(8);
    const sheets: Record<string, number> = {};
    for (const edition of editions) {
      await page.goto(`${siteAddress}${locale}/editions/${edition}/#one-page`);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      sheets[edition] = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    }
    expect(sheets).toEqual(Object.fromEntries(editions.map((edition) => [edition, 1])));
    await page.close();
  });
});
