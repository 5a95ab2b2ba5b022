import { expect, it } from 'vitest';
import { placeAt } from '../../src/site/paths.ts';
import { archiveAddress, useBrowser } from '../browser/session.ts';
import { archiveSite } from '../built-site.ts';
import { locales } from '../../src/text/locales.ts';

const newPage = useBrowser();

it.each(locales)('the summary of each edition is printed on one sheet, in %s', async (locale) => {
  const page = await newPage();
  const archive = await archiveSite.archive();
  const long: string[] = [];
  for (const id of archive.editions.keys()) {
    await page.goto(`${archiveAddress}${placeAt({ archive, locale }, 'editions', id).slice(1)}#one-page`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    if (pdf.match(/\/Type\s*\/Page[^s]/g)?.length !== 1) long.push(id);
  }
  expect(long).toEqual([]);
});
