import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import { chromium, type Browser } from 'playwright-core';
import { format } from 'prettier';
import type { AutomaticResults } from '../../src/accessibility/automatic.ts';
import { findFrench, findJapanese } from '../../src/language/detect-language.ts';
import { sitePages } from './built-site.ts';
import { dist } from '../site/swap.ts';
import { PlainFailure } from '../program.ts';
import { serveFolder } from '../site/serve.ts';
import { readSiteAddress } from '../site/site-address.ts';
import { getChromium } from './browser.ts';
import { walkedPages, walkWithTab } from './keyboard-walk.ts';
import {
  axeRules,
  axeRulesOfLook,
  openExaminer,
  widths,
  widthsOfLargestText,
  type Examination,
} from './page-examination.ts';
import { pageTypes, samplePages } from './page-types.ts';
import { passagesOf } from './passage-languages.ts';

const file = join(import.meta.dirname, '../../src/accessibility/automatic.json');

async function examineAll(browser: Browser, address: string): Promise<(Examination & { readonly path: string })[]> {
  const examiner = await openExaminer(browser, address);
  const found: (Examination & { readonly path: string })[] = [];
  for (const { path } of samplePages) found.push({ path, ...(await examiner.examine(address + path)) });
  await examiner.close();
  return found;
}

async function walkAll(browser: Browser, address: string): Promise<{ controls: number; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const all = { controls: 0, faults: [] as string[] };
  for (const path of walkedPages) {
    await page.goto(address + path);
    const { controls, faults } = await walkWithTab(page);
    all.controls += controls;
    all.faults.push(...faults);
  }
  await page.close();
  return all;
}

/** Passages whose language is unmarked or wrongly marked. */
function wronglyMarked(): string[] {
  const passages = sitePages().flatMap(({ $ }) => passagesOf($));
  return passages.flatMap(({ lang, text }) =>
    lang === '' ? [text] : lang === 'fr' ? findJapanese(text) : lang === 'ja' ? findFrench(text) : [],
  );
}

/**
 * Checks the built site and stores the results in `src/accessibility/automatic.json`.
 *
 * @throws {PlainFailure} if the site has faults; the results are stored all the same
 */
export async function checkAccessibility(): Promise<void> {
  const server = await serveFolder({ folder: dist, base: readSiteAddress().base, port: 0 });
  const browser = await chromium.launch({ executablePath: getChromium() });
  try {
    const found = await examineAll(browser, server.address);
    const walk = await walkAll(browser, server.address);
    const language = wronglyMarked();
    const onEach = (faultsOf: (one: Examination) => readonly string[]) =>
      found.flatMap(({ path, ...one }) => faultsOf(one).map((fault) => `/${path} ${fault}`));
    const faults = {
      axe: onEach((one) => one.axe),
      axeInTheDark: onEach((one) => one.axeInTheDark),
      width: onEach(({ wide, wideInLargestText }) => [...wide, ...wideInLargestText]),
      keyboard: walk.faults,
      language,
      browser: onEach(({ complaints, foreign }) => [...complaints, ...foreign]),
      shift: onEach(({ shift }) => (shift > 0 ? [`shifts by ${String(shift)}`] : [])),
    };
    const results: AutomaticResults = {
      checkedOn: new Date().toISOString().slice(0, 10),
      axe: axe.version,
      chromium: browser.version(),
      rules: axeRules.length,
      rulesInTheDark: axeRulesOfLook.length,
      widths,
      widthsOfLargestText,
      pageTypes: pageTypes.length,
      opened: samplePages.length,
      pages: sitePages().length,
      walked: walkedPages.length,
      controls: walk.controls,
      faults: {
        axe: faults.axe.length,
        axeInTheDark: faults.axeInTheDark.length,
        width: faults.width.length,
        keyboard: faults.keyboard.length,
        language: faults.language.length,
        browser: faults.browser.length,
        shift: faults.shift.length,
      },
    };
    writeFileSync(file, await format(JSON.stringify(results), { parser: 'json', printWidth: 120 }));
    console.log(`${String(results.opened)} pages in the browser, ${String(results.pages)} for their languages.`);
    for (const [check, list] of Object.entries(faults))
      console.log([`${check}: ${String(list.length)}`, ...list.slice(0, 10)].join('\n  '));
    if (Object.values(faults).some((list) => list.length > 0))
      throw new PlainFailure('The site has faults; they are stored as they are.');
  } finally {
    await browser.close();
    await server.close();
  }
}
