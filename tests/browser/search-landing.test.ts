/** The words marked on the page that a search leads to. */
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { landingStrings } from '../../src/i18n/strings/landing.ts';
import { fold } from '../../src/search/fold.ts';
import { complaintsOf } from './complaints.ts';
import { openSearch } from './search-page.ts';
import { openBrowser, siteAddress } from './session.ts';

let browser: Browser;
let page: Page;
let complaints: () => readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
  complaints = complaintsOf(page);
});

afterAll(() => browser.close());

beforeEach(() => complaints());

const marked = () =>
  page.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map((range) => (range as Range).toString()));
const bar = () => page.locator('.landing');

async function land(path: string, typed: string, fragment = ''): Promise<void> {
  await page.goto(`${siteAddress}${path}?mark=${encodeURIComponent(typed)}${fragment}`);
}

describe('words are marked', () => {
  it.each(locales)('where a result in %s leads', async (locale) => {
    await openSearch(page, locale, { q: '交流', kind: 'point' });
    await page.locator('#search-results a').first().click();
    await bar().waitFor();
    const words = await marked();
    expect(words.length).toBeGreaterThan(0);
    expect(words.map(fold).filter((word) => !word.includes('交流'))).toEqual([]);
    expect(await bar().innerText()).toContain(landingStrings[locale].marked('交流', words.length));
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#p\d+$/);
    expect(complaints()).toEqual([]);
  });

  it.each([
    ['fr/editions/7-aix-en-provence/', 'INNOVATION', 'innovation'],
    ['fr/editions/4-takamatsu/', 'Decentralisee', 'décentralisée'],
    ['fr/declarations/4-takamatsu/', 'echange', 'échange'],
    ['ja/declarations/4-takamatsu/', '自治体', '自治体'],
    ['ja/editions/2-kanazawa/', 'ﾅﾝｼｰ', 'ナンシー'],
    ['ja/editions/7-aix-en-provence/', '令和4年', '2022'],
  ])('on %s, %s as it is printed: %s', async (path, typed, printed) => {
    await land(path, typed);
    await bar().waitFor();
    expect(await marked()).toContain(printed);
  });

  it('across links, which stay as they are', async () => {
    await page.goto(`${siteAddress}fr/editions/7-aix-en-provence/`);
    const before = await page.locator('main').innerHTML();
    await land('fr/editions/7-aix-en-provence/', 'Aix-en-Provence');
    await bar().waitFor();
    expect(await page.locator('main').innerHTML()).toBe(before);
  });

  it.each(['button', 'Escape'])('until the reader removes them with %s', async (way) => {
    await land('fr/editions/7-aix-en-provence/', 'innovation', '#s-account');
    await bar().waitFor();
    if (way === 'button') await bar().getByText(landingStrings.fr.remove).click();
    else await page.keyboard.press('Escape');
    await bar().waitFor({ state: 'detached' });
    expect(await marked()).toEqual([]);
    await expect.poll(() => new URL(page.url()).search).toBe('');
    await expect.poll(() => new URL(page.url()).hash).toBe('#s-account');
  });
});

describe('the script that marks', () => {
  const asked = async (address: string) => {
    const scripts: string[] = [];
    const note = (request: Request) => {
      if (request.url().endsWith('/landing.js')) scripts.push(request.url());
    };
    page.on('request', note);
    await page.goto(siteAddress + address, { waitUntil: 'networkidle' });
    page.off('request', note);
    return scripts;
  };

  it('is loaded only where the address asks for it', async () => {
    expect(await asked('fr/editions/7-aix-en-provence/?mark=Aix')).toHaveLength(1);
    expect(await asked('fr/editions/7-aix-en-provence/')).toEqual([]);
  });

  it.each(['   ', '<zzzz>'])('says nothing of “%s”, which is not there', async (typed) => {
    await asked(`fr/themes/?mark=${encodeURIComponent(typed)}`);
    expect(await bar().count()).toBe(0);
    expect(complaints()).toEqual([]);
  });
});
