/** Measures how long a reader waits from the last key to the results, once the words are there, on slow processors. */
import type { Browser, Page } from 'playwright-core';
import { locales, type Locale } from '../../../src/i18n/locales.ts';
import { writtenQueries } from '../search/golden.ts';
import { median } from '../page-bytes.ts';

/** How many times slower than this machine: Lighthouse slows a phone down four times. */
const slowdowns = [1, 4, 6];
/** One in so many golden queries is typed. */
const SAMPLE = 9;

/** The median, the slowest of ten and the slowest, for each language and processor. */
export async function keyTimes(browser: Browser, site: string): Promise<Record<string, object>> {
  const rows: Record<string, object> = {};
  for (const locale of locales) {
    const page = await browser.newPage();
    await page.goto(`${site}${locale}/search/?q=Nancy`);
    await page.waitForSelector('main[data-search-state="done"]');
    const processor = await page.context().newCDPSession(page);
    for (const rate of slowdowns) {
      await processor.send('Emulation.setCPUThrottlingRate', { rate });
      const times: { readonly typed: string; readonly time: number }[] = [];
      for (const typed of typedIn(locale)) times.push({ typed, time: await keyTime(page, typed) });
      times.sort((a, b) => a.time - b.time);
      const slowest = times.at(-1);
      rows[`${locale}, ${String(rate)} times slower`] = {
        median: Math.round(median(times.map(({ time }) => time))),
        'nine of ten': Math.round(times[Math.floor(times.length * 0.9)]?.time ?? NaN),
        slowest: Math.round(slowest?.time ?? NaN),
        'typed there': slowest?.typed,
      };
    }
    await page.close();
  }
  return rows;
}

function typedIn(locale: Locale): readonly string[] {
  const all = [...writtenQueries(), ...writtenQueries('asked')].filter((query) => query.locale === locale);
  return all.filter(({ finds }, index) => finds.length > 0 && index % SAMPLE === 0).map(({ typed }) => typed);
}

function keyTime(page: Page, typed: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const input = document.querySelector<HTMLInputElement>('#search-q');
        const list = document.querySelector('#search-results');
        if (!input || !list) return;
        const start = performance.now();
        const observer = new MutationObserver(() => {
          observer.disconnect();
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
        });
        observer.observe(list, { childList: true });
        input.value = words;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }),
    typed,
  );
}
