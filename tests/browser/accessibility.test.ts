/** What axe sees on a page of each type: all of its rules at a desk; what depends on colour and size again in the dark on a telephone. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { samplePages } from '../../scripts/page-types.ts';
import { openBrowser, siteAddress } from './session.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Level AAA, which the site does not aim at as a whole; a rule that only asks to look at what is folded; and one, still on trial, that takes a
 * value in bold letters for a heading.
 */
const notAsked = new Set(['color-contrast-enhanced', 'identical-links-same-purpose', 'hidden-content', 'p-as-heading']);
const allRules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !notAsked.has(rule));
const rulesOfLook = ['color-contrast', 'target-size', 'link-in-text-block'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** What axe finds wrong on the page as it is shown, a line for each element. */
function violations(rules: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (values) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const { violations } = await inPage.run(document, {
        runOnly: { type: 'rule', values },
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
      );
    },
    [...rules],
  );
}

it.each(samplePages)('axe finds nothing on $path', async ({ path }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(siteAddress + path);
  await page.evaluate(source);
  expect(await violations(allRules), 'at a desk').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(rulesOfLook), 'on a telephone in the dark').toEqual([]);
});
