/**
 * What a page does in a browser, however it is looked at: whether it stays within its policy, its host and its width, whether it stays
 * still, and what axe finds. One load serves all of it; the browser tests and `npm run accessibility` ask the same.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Level AAA, which the site does not aim at as a whole; a rule that only asks to look at what is folded; and one, still on trial, that takes a
 * value in bold letters for a heading.
 */
const notAsked = new Set(['color-contrast-enhanced', 'identical-links-same-purpose', 'hidden-content', 'p-as-heading']);

/** Every other rule of axe, best practices included: asked at a desk in light colours. */
export const axeRules: readonly string[] = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !notAsked.has(rule));

/** What depends on colour and size: asked again on a telephone in the dark. */
export const axeRulesOfLook: readonly string[] = ['color-contrast', 'target-size', 'link-in-text-block'];

/** The widths at which no page may need sideways scroll, in CSS pixels. */
export const widths: readonly number[] = [320, 360, 768];

/** The same, with the largest text that the display offers. */
export const widthsOfLargestText: readonly number[] = [360, 800];

/** What is found on one page; nothing anywhere where it is in order. */
export interface Examination {
  /** What the browser complains about: scripts that fail, and what the policy of the page forbids. */
  readonly complaints: readonly string[];
  /** Addresses of other hosts that the page asks for. */
  readonly foreign: readonly string[];
  /** How far the page shifts while it is loaded. */
  readonly shift: number;
  /** Elements that reach beyond a width of `widths`, each with the width. */
  readonly wide: readonly string[];
  readonly wideInLargestText: readonly string[];
  /** What axe finds, a line for each element. */
  readonly axe: readonly string[];
  readonly axeInTheDark: readonly string[];
}

/** Looks at pages, one after the other, in a window of its own. */
export interface Examiner {
  examine: (url: string) => Promise<Examination>;
  close: () => Promise<void>;
}

/** Opens a window to examine pages of the site whose first address is given. */
export async function openExaminer(browser: Browser, siteAddress: string): Promise<Examiner> {
  const context = await browser.newContext({ colorScheme: 'light' });
  await context.addInitScript(watchShifts);
  const page = await context.newPage();
  let complaints: string[] = [];
  let requests: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));

  async function examine(url: string): Promise<Examination> {
    [complaints, requests] = [[], []];
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(url);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    );
    const asked = {
      complaints,
      foreign: requests.filter((one) => !one.startsWith(siteAddress) && !one.startsWith('data:')),
    };
    const atDesk = await violations(page, axeRules);
    const wide = await tooWide(page, widths);
    await page.evaluate(() => (document.documentElement.dataset['size'] = '130'));
    const wideInLargestText = await tooWide(page, widthsOfLargestText);
    await page.evaluate(() => delete document.documentElement.dataset['size']);
    await page.setViewportSize({ width: 360, height: 740 });
    await page.emulateMedia({ colorScheme: 'dark' });
    const axeInTheDark = await violations(page, axeRulesOfLook);
    return { ...asked, shift, wide, wideInLargestText, axe: atDesk, axeInTheDark };
  }

  return { examine, close: () => context.close() };
}

function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** What axe finds on a page as it stands, a line for each element. */
export async function violations(page: Page, rules: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
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

async function tooWide(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const elements = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      const beyond = [...document.querySelectorAll('body *')].filter(
        (element) => element.getBoundingClientRect().right > clientWidth + 1,
      );
      return beyond.length === 0 ? ['the page'] : beyond.map(({ tagName, className }) => `${tagName} ${className}`);
    });
    found.push(...elements.map((element) => `${String(width)} px: ${element}`));
  }
  return found;
}
