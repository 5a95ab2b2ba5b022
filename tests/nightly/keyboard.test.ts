/** Pages used with the Tab key alone: those with the most different controls, and those whose styles put things in another order. */
import { expect, it } from 'vitest';
import { locales } from '../../src/text/locales.ts';
import { walkWithTab } from '../browser/keyboard-walk.ts';
import { exampleAddress, useBrowser } from '../browser/session.ts';

const newPage = useBrowser();

const walked = [
  '',
  'editions/5-valbourg/',
  'editions/5-valbourg/facts/',
  'declarations/4-kagemitsu/',
  'participation/',
  'gaps/',
  'search/',
];

it.each(walked.flatMap((path) => locales.map((locale) => `${locale}/${path}`)))(
  'every control of %s is reached in its order, outlined and in sight',
  async (path) => {
    const page = await newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(exampleAddress + path);
    expect((await walkWithTab(page)).faults).toEqual([]);
  },
);
