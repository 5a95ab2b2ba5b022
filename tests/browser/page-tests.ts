import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Page } from '../built-site.ts';
import { openExaminer, type Examiner, type Plan } from './page-examination.ts';
import { openBrowser } from './session.ts';

/** Defines a test of each of these pages, for the file that calls it. */
export function testPages(address: string, pages: readonly Page[], plan: Plan): void {
  let close: () => Promise<void>;
  let examiner: Examiner;

  beforeAll(async () => {
    const browser = await openBrowser();
    close = () => browser.close();
    examiner = await openExaminer(browser, address);
  });

  afterAll(() => close());

  it.each(pages)('$path stays still, asks nobody else, fits the screen and is accessible', async ({ path }) => {
    expect(await examiner.examine(address + path, plan)).toEqual({
      complaints: [],
      foreign: [],
      shift: 0,
      wide: [],
      glued: [],
      axe: [],
    });
  });
}
