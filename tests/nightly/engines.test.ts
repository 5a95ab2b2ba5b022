/** A page of each type in the engines of Safari and Firefox, where the machine has them. Chromium looks at them in the other tests. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { archiveAddress } from '../browser/session.ts';
import { searchAt } from '../browser/search-page.ts';
import { archiveSite } from '../built-site.ts';
import { samplePages } from '../page-types.ts';
import { locales } from '../../src/text/locales.ts';
import { engines, type Engine } from './engines.ts';

/** A phone and a desk. */
const widths = [390, 1280] as const;
const asked = { fr: 'environnement', ja: '環境' };

/** Whether the page is wider than its window; whether the search has found something, at most half a minute later. */
const isTooWide = 'document.documentElement.scrollWidth > innerWidth';
const hasFound = `new Promise((resolve) => {
  const main = document.querySelector('main');
  const look = (left) => {
    const isDone = main.dataset.searchState === 'done';
    if (isDone || left === 0) resolve(isDone && main.querySelectorAll('ol a').length > 0);
    else setTimeout(look, 100, left - 1);
  };
  look(300);
})`;

describe.each(Object.entries(engines))('%s', (name, open) => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await open();
    if (!engine) console.log(`Not looked at in ${name}: this machine has it not.`);
  });
  afterAll(() => engine?.close());

  it('shows a page of each type without an error and without scrolling sideways', async ({ skip }) => {
    if (!engine) return skip();
    const faults: string[] = [];
    for (const { url } of samplePages(archiveSite))
      for (const width of widths) {
        await engine.open(new URL(url, archiveAddress).href, width);
        const errors = await engine.errors();
        const found = (await engine.evaluate(isTooWide)) ? [...errors, 'scrolls sideways'] : errors;
        faults.push(...found.map((fault) => `${url} at ${String(width)}: ${fault}`));
      }
    expect(faults).toEqual([]);
  });

  it.for(locales)('answers a search in %s', async (locale, { skip }) => {
    if (!engine) return skip();
    await engine.open(searchAt(archiveAddress, locale, { q: asked[locale] }), widths[0]);
    expect(await engine.evaluate(hasFound)).toBe(true);
    expect(await engine.errors()).toEqual([]);
  });
});
