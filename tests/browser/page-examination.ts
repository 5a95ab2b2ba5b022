/** Examines a page in a browser: its policy, requests to other hosts, overflow and layout shift, and the findings of axe. All share one load. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from './session.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Level AAA, which the site as a whole does not aim at; a rule that only asks to look at folded content; and an experimental one that takes a value
 * in bold letters for a heading.
 */
const notAsked = new Set(['color-contrast-enhanced', 'identical-links-same-purpose', 'hidden-content', 'p-as-heading']);

/** Every other rule of axe, best practices included. */
export const axeRules: readonly string[] = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((rule) => !notAsked.has(rule));

/** The rules that depend on colour and size. */
const axeRulesOfLook: readonly string[] = ['color-contrast', 'target-size', 'link-in-text-block'];

/** What is looked at besides all rules of axe at 1280 px in light colours. */
interface Plan {
  /** The widths at which no page may need sideways scrolling, in CSS pixels. */
  readonly widths: readonly number[];
  /** The same, with the largest text of the display settings. */
  readonly widthsOfLargestText: readonly number[];
  /** True to run the rules of look again at phone size in dark colours. */
  readonly isDark: boolean;
}

/** Defines a test of each of these pages, for the file that calls it. One window examines them, one after the other. */
export function testPages(address: string, pages: readonly { readonly path: string }[], plan: Plan): void {
  let browser: Browser;
  let page: Page;
  /** The browser's complaints: failing scripts, and violations of the page's policy. */
  let complaints: string[] = [];
  let requests: string[] = [];

  beforeAll(async () => {
    browser = await openBrowser();
    page = await browser.newPage({ colorScheme: 'light' });
    await page.addInitScript(watchShifts);
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('request', (request) => requests.push(request.url()));
  });

  afterAll(() => browser.close());

  it.each(pages)('$path stays still, asks nobody else, fits the screen and is accessible', async ({ path }) => {
    [complaints, requests] = [[], []];
    await page.emulateMedia({ colorScheme: 'light' });
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(address + path);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(() =>
      (window as unknown as { shifts: number[] }).shifts.reduce((sum, one) => sum + one, 0),
    );
    const foreign = requests.filter((one) => !one.startsWith(address) && !one.startsWith('data:'));
    const found = await violations(page, axeRules);
    const wide = await tooWide(page, plan.widths);
    if (plan.widthsOfLargestText.length > 0) {
      await page.evaluate(() => (document.documentElement.dataset['size'] = '130'));
      wide.push(...(await tooWide(page, plan.widthsOfLargestText)));
      await page.evaluate(() => delete document.documentElement.dataset['size']);
    }
    const glued = await gluedWords(page, plan.widths);
    if (plan.isDark) {
      // An open menu lies over the page.
      await page.evaluate(() => document.querySelector('.menu[open]')?.removeAttribute('open'));
      await page.setViewportSize({ width: 360, height: 740 });
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await violations(page, axeRulesOfLook)));
    }
    const nothing = { complaints: [], foreign: [], shift: 0, wide: [], glued: [], axe: [] };
    expect({ complaints, foreign, shift, wide, glued, axe: found }).toEqual(nothing);
  });
}

function watchShifts(): void {
  const shifts: number[] = [];
  Object.assign(window, { shifts });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs axe on a page in its current state; returns a line for each element. */
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

/**
 * Finds Latin letters or figures that touch those of another element on the same line, without a space in the text and less than 2 px apart:
 * « ThèmeÉconomie ». Raised endings belong to their figure.
 */
async function gluedWords(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 640 });
    const words = await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
      const letter = /[\p{Script=Latin}\p{Nd}]/u;
      const range = document.createRange();
      const boxAt = (text: Text, at: number) => {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        return range.getBoundingClientRect();
      };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const touching: string[] = [];
      let before: { words: string; box: DOMRect } | undefined;
      while (texts.nextNode()) {
        const text = texts.currentNode as Text;
        const words = text.data.trim();
        const element = text.parentElement;
        if (!words || !element || element.closest('script, style, sup, svg, .visually-hidden')) continue;
        const box = boxAt(text, text.data.search(/\S/));
        // The word of a sign is seen only where it is pointed at; an ending belongs to its figure.
        if (getComputedStyle(element).clipPath !== 'none' || /^(?:re|er|es|e|èmes?)(?!\p{L})/u.test(words)) continue;
        if (box.width === 0 || !element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue;
        if (
          before &&
          letter.test(before.words.at(-1) ?? '') &&
          letter.test(words[0] ?? '') &&
          Math.abs(box.left - before.box.right) < 2 &&
          box.top < before.box.bottom &&
          box.bottom > before.box.top
        )
          touching.push(`${before.words.slice(-30)}|${words.slice(0, 30)}`);
        before = { words, box: boxAt(text, text.data.trimEnd().length - 1) };
      }
      return touching;
    });
    found.push(...words.map((one) => `${String(width)} px: ${one}`));
  }
  return found;
}
