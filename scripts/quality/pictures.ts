import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser } from 'playwright-core';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { dist } from '../site/swap.ts';
import { PlainFailure } from '../program.ts';
import { serveFolder } from '../site/serve.ts';
import { readSiteAddress } from '../site/site-address.ts';
import { getChromium } from '../browser.ts';

const folder = join(import.meta.dirname, '../..', 'pictures');

/** The pages to photograph, by their addresses inside a language. */
const subjects: Readonly<Record<string, string>> = {
  home: '',
  edition: 'editions/7-aix-en-provence/',
  declaration: 'declarations/4-takamatsu/',
  city: 'cities/kanazawa/',
  theme: 'themes/environment-energy/',
  participation: 'participation/',
  authority: 'authorities/shizuoka/',
  authorities: 'authorities/by/name/',
  twinnings: 'twinnings/',
  terms: 'terms/',
  years: 'years/',
  series: 'series/',
  gaps: 'gaps/',
  search: 'search/',
};
/** The query to type on the search page. */
const typed: Readonly<Record<Locale, string>> = { fr: 'environnement', ja: '環境' };
const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 900 },
];
const colorSchemes = ['light', 'dark'] as const;

async function takePictures(browser: Browser, address: string, names: readonly string[]): Promise<void> {
  for (const colorScheme of colorSchemes) {
    for (const viewport of sizes) {
      const page = await browser.newPage({ viewport, colorScheme });
      for (const name of names) {
        for (const locale of locales) {
          await page.goto(`${address}${locale}/${subjects[name] ?? ''}`);
          if (name === 'search') {
            await page.locator('main input[name="q"]').fill(typed[locale]);
            await page.waitForSelector('main[data-search-state="done"]');
          }
          const path = join(folder, `${name}-${locale}-${viewport.width}-${colorScheme}.png`);
          await page.screenshot({ path, fullPage: true });
        }
      }
      await page.close();
    }
  }
}

async function printPages(browser: Browser, address: string): Promise<void> {
  const page = await browser.newPage();
  for (const locale of locales) {
    await page.goto(`${address}${locale}/${subjects['edition'] ?? ''}`);
    await page.pdf({ path: join(folder, `edition-${locale}.pdf`), preferCSSPageSize: true });
  }
}

/**
 * Takes the screenshots that the options of `npm run pictures` name.
 *
 * @throws {PlainFailure} for a page that is not known
 */
export async function pictureSite(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { print: { type: 'boolean' } },
    allowPositionals: true,
  });
  const unknown = positionals.filter((name) => !(name in subjects));
  if (unknown.length > 0)
    throw new PlainFailure(
      `There is no picture of "${unknown.join(', ')}". There are: ${Object.keys(subjects).join(', ')}.`,
    );
  const server = await serveFolder({ folder: dist, base: readSiteAddress().base, port: 0 });
  const browser = await chromium.launch({ executablePath: getChromium() });
  mkdirSync(folder, { recursive: true });
  try {
    if (values.print === true) await printPages(browser, server.address);
    else await takePictures(browser, server.address, positionals.length > 0 ? positionals : Object.keys(subjects));
    console.log(`The pictures are in ${relative(process.cwd(), folder)}.`);
  } finally {
    await browser.close();
    await server.close();
  }
}
