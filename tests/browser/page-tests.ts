/** Tests of a page of each type in a browser: a file for each language calls them, so that both languages run at once. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExaminer, type Examination, type Examiner } from '../../scripts/quality/page-examination.ts';
import type { SamplePage } from '../../scripts/quality/page-types.ts';
import { openBrowser, siteAddress } from './session.ts';

/** Defines the tests of these pages, for the file that calls it. */
export function testPages(pages: readonly SamplePage[]): void {
  let close: () => Promise<void>;
  let examiner: Examiner;

  beforeAll(async () => {
    const browser = await openBrowser();
    close = () => browser.close();
    examiner = await openExaminer(browser, siteAddress);
  });

  afterAll(() => close());

  describe.each(pages)('$path', ({ path }) => {
    let found: Examination;

    beforeAll(async () => {
      found = await examiner.examine(siteAddress + path);
    });

    it('is shown without a complaint of the browser', () => {
      expect(found.complaints).toEqual([]);
    });

    it('asks nothing of another host', () => {
      expect(found.foreign).toEqual([]);
    });

    it('stays still while it is loaded', () => {
      expect(found.shift).toBe(0);
    });

    it('needs no sideways scroll, with text of either size', () => {
      expect([...found.wide, ...found.wideInLargestText]).toEqual([]);
    });

    it('has nothing that axe objects to, at a desk or on a telephone in the dark', () => {
      expect([...found.axe, ...found.axeInTheDark]).toEqual([]);
    });
  });
}
