/**
 * Measures the search of the built site beside stock Pagefind with its own interface on the same pages: npm run bench -- search
 *
 * It does not touch the built site. `npm run bench -- search bytes`, `keys` and `answers` measure one part.
 */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { locales } from '../../../src/i18n/locales.ts';
import { readArchive } from '../../../src/reader/read-archive.ts';
import { fold } from '../../../src/search/fold.ts';
import { readQuery } from '../../../src/search/query.ts';
import { holds } from '../../../src/search/term.ts';
import { resultsOf } from '../search/built-index.ts';
import { generatedQueries, writtenQueries } from '../search/golden.ts';
import { leadsTo, missingFrom } from '../search/held.ts';
import { siteDir } from '../../site/build.ts';
import { PlainFailure, runProgram } from '../../program.ts';
import { serveFolder } from '../../site/serve.ts';
import { readSiteAddress } from '../../site/site-address.ts';
import { getChromium } from '../browser.ts';
import { median } from '../page-bytes.ts';
import { firstResults } from './first-results.ts';
import { keyTimes } from './key-times.ts';
import { answersOf, type Answers, type Search } from './search-answers.ts';
import { SlowLine } from './slow-line.ts';
import { indexStock, writeStockPages } from './stock-search.ts';

const root = join(import.meta.dirname, '../../..');
const folder = join(root, '.build', 'bench-search');
const STOCK = '/stock-pagefind/';
/** Typical first queries: names (a town, a word of a theme, a year), and words that only passages hold, of meetings or of other records. */
const typedFirst = {
  'a name': { fr: ['Kanazawa', 'environnement', '2016'], ja: ['金沢', '環境', '2016'] },
  'a word of meetings': { fr: ['interprètes', 'vélos', 'hydrogène'], ja: ['通訳', '自転車', '水素'] },
  'a word of other records': { fr: ['Kairakuen', 'clairière', 'collégiens'], ja: ['偕楽園', '映画', '金箔'] },
} as const;

await runProgram(async () => {
  const site = siteDir();
  if (!existsSync(site)) throw new PlainFailure('There is no site to measure yet: npm run build makes one.');
  const { base } = readSiteAddress();
  rmSync(folder, { recursive: true, force: true });
  const stock = join(folder, 'stock');
  const isAsked = (part: string) => process.argv.length < 3 || process.argv.includes(part);
  if (isAsked('bytes') || isAsked('answers')) await indexStock(site, stock);
  await writeStockPages(site, stock, STOCK);
  const line = new SlowLine();
  const ours = await serveFolder({ folder: site, base, port: 0, passage: line.passage });
  const theirs = await serveFolder({ folder: stock, base: STOCK, port: 0, passage: line.passage });
  const atOnce = await serveFolder({ folder: stock, base: STOCK, port: 0 });
  const browser = await chromium.launch({ executablePath: getChromium() });
  try {
    if (isAsked('bytes')) {
      console.log('From opening the search page to its first results, by requests over a line of 1.6 Mbit/s\n');
      console.table(await bytes(browser, line, ours.address, theirs.address));
    }
    if (isAsked('keys')) {
      console.log('From the last key to the results, once the words are there, in milliseconds\n');
      console.table(await keyTimes(browser, ours.address));
    }
    if (isAsked('answers')) {
      console.log('Answers to the golden queries, among the first five results\n');
      console.table(await answers(browser, atOnce.address));
    }
  } finally {
    await browser.close();
    await ours.close();
    await theirs.close();
    await atOnce.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

async function answers(browser: Browser, stock: string): Promise<Record<string, object>> {
  const archive = await readArchive();
  const written = writtenQueries();
  const asked = writtenQueries('asked');
  const generated = locales.flatMap((locale) => generatedQueries(archive, locale));
  const ours: Search = (locale, typed) =>
    Promise.resolve(
      resultsOf(locale, typed).map((group) => ({
        at: group.hits[0]?.unit.at ?? group.record.at,
        isTrue: missingFrom(group, locale).length === 0,
      })),
    );
  const theirs = await stockSearch(browser, stock);
  // Stock Pagefind only knows pages: if any part of a page is expected, the page counts.
  const samePage = (result: string, address: string) => result === address.replace(/#.*/, '');
  return {
    'written, ours': rates(await answersOf(written, ours, leadsTo)),
    'written, stock': rates(await answersOf(written, theirs, samePage)),
    'asked, ours': rates(await answersOf(asked, ours, leadsTo)),
    'asked, stock': rates(await answersOf(asked, theirs, samePage)),
    'generated, ours': rates(await answersOf(generated, ours, leadsTo)),
    'generated, stock': rates(await answersOf(generated, theirs, samePage)),
  };
}

function rates({ asked, found, shown, wrong, absent, answered }: Answers): object {
  return {
    queries: asked + absent,
    recall: `${((100 * found) / asked).toFixed(1)} %`,
    shown,
    'lack the words': wrong,
    absent,
    'answered though absent': answered,
  };
}

/** Pagefind's own search in a page of each language: it picks the index by the language of the page. */
async function stockSearch(browser: Browser, stock: string): Promise<Search> {
  const pages = new Map<string, Page>();
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${stock}${locale}/`);
    pages.set(locale, page);
  }
  return async (locale, typed) => {
    const found = await pages.get(locale)?.evaluate(
      async ([module = '', words = '']) => {
        const pagefind = (await import(module)) as {
          search: (
            text: string,
          ) => Promise<{ results: { data: () => Promise<{ raw_url?: string; url: string; content: string }> }[] }>;
        };
        const { results } = await pagefind.search(words);
        const data = await Promise.all(results.slice(0, 5).map((one) => one.data()));
        return data.map(({ url, content }) => ({ url, content }));
      },
      [`${stock}pagefind.js`, typed],
    );
    const { terms } = readQuery(typed);
    return (found ?? []).map(({ url, content }) => {
      const words = fold(content);
      return {
        at: url.slice(url.indexOf(`/${locale}/`) + locale.length + 2),
        isTrue: terms.every((term) => holds(words, term)),
      };
    });
  };
}

async function bytes(browser: Browser, line: SlowLine, site: string, stock: string): Promise<Record<string, object>> {
  const rows: Record<string, object> = {};
  for (const [kind, typed] of Object.entries(typedFirst)) {
    for (const locale of locales) {
      const own = [];
      const ofStock = [];
      for (const ask of typed[locale]) {
        const address = `${site}${locale}/search/?q=${encodeURIComponent(ask)}`;
        own.push(await firstResults(browser, line, { address, results: '#search-results > li' }));
        const results = '.pagefind-ui__result-link';
        ofStock.push(await firstResults(browser, line, { address: `${stock}${locale}/`, results, ask }));
      }
      const [ours = NaN, theirs = NaN] = [own, ofStock].map((list) => median(list.map((one) => one.bytes)));
      rows[`${locale}, ${kind}`] = {
        bytes: ours,
        seconds: seconds(own),
        requests: own[0]?.files.length,
        'stock bytes': theirs,
        'stock seconds': seconds(ofStock),
        'of stock': `${((100 * ours) / theirs).toFixed(0)} %`,
      };
    }
  }
  return rows;
}

function seconds(list: readonly { readonly milliseconds: number }[]): string {
  return (median(list.map(({ milliseconds }) => milliseconds)) / 1000).toFixed(2);
}
