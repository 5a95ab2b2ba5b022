import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { searchPageStrings } from '../../src/i18n/strings/search-page.ts';
import { searchStrings } from '../../src/i18n/strings/search.ts';
import { fold } from '../../src/search/fold.ts';
import { complaintsOf } from './complaints.ts';
import { searchAt, stateIs, statusOf } from './search-page.ts';
import { openBrowser } from './session.ts';

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

const field = () => page.locator('form[role="search"] input[name="q"]');
const status = () => statusOf(page);

describe('a search', () => {
  it.each([
    ['fr', 'environnement'],
    ['fr', 'œuvre'],
    ['fr', 'oeuvre'],
    ['fr', 'Aix-en-Provence'],
    ['fr', 'Aix 2020'],
    ['fr', '交流会議'],
    ['fr', 'エクス会議'],
    ['fr', '２０１６'],
    ['ja', 'environnement'],
    ['ja', 'œuvre'],
    ['ja', 'oeuvre'],
    ['ja', 'Aix-en-Provence'],
    ['ja', 'Aix 2020'],
    ['ja', '交流会議'],
    ['ja', 'エクス会議'],
    ['ja', '２０１６'],
  ] as const)('%s “%s” leads to a page that contains it', async (locale, typed) => {
    await page.goto(searchAt(locale, { q: typed }));
    await stateIs(page, 'done');
    const links = page.locator('#search-results > li, #search-other-language > li').locator('a >> nth=0');
    const address = await links.first().evaluate((link) => (link as HTMLAnchorElement).href);
    expect(await status()).toContain(typed);
    await page.goto(address);
    const { hash } = new URL(address);
    if (hash) expect(await page.locator(`[id="${decodeURIComponent(hash.slice(1))}"]`).count(), address).toBe(1);
    const words = fold((await page.locator('body').textContent()) ?? '');
    for (const word of typed.split(' ')) expect(words, address).toContain(fold(word));
    expect(complaints()).toEqual([]);
  });

  it.each(locales)('in %s answers as one types, and keeps the query in the address', async (locale) => {
    await page.goto(searchAt(locale));
    await stateIs(page, 'idle');
    await field().pressSequentially('Kanazawa');
    await stateIs(page, 'done');
    await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('Kanazawa');
    expect(await page.locator('#search-results > li').count()).toBeGreaterThan(0);
    await field().fill('');
    await stateIs(page, 'idle');
    await expect.poll(() => new URL(page.url()).search).toBe('');
  });

  it.each(locales)('in %s stands again when one comes back', async (locale) => {
    await page.goto(searchAt(locale));
    await field().fill('Takamatsu');
    await field().press('Enter');
    await stateIs(page, 'done');
    const said = await status();
    await page.locator('#search-results a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await stateIs(page, 'done');
    expect(await field().inputValue()).toBe('Takamatsu');
    expect(await status()).toBe(said);
    await field().fill('Nancy');
    await field().press('Enter');
    await expect.poll(status).toContain('Nancy');
    await page.goBack();
    await expect.poll(status).toBe(said);
  });

  it('waits until a word is composed', async () => {
    await page.goto(searchAt('ja'));
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name="q"]');
      input?.dispatchEvent(new CompositionEvent('compositionstart'));
      if (input) input.value = 'こうりゅう';
      input?.dispatchEvent(new InputEvent('input', { isComposing: true }));
    });
    await page.waitForTimeout(400);
    await stateIs(page, 'idle');
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>('input[name="q"]');
      if (input) input.value = '交流';
      input?.dispatchEvent(new CompositionEvent('compositionend'));
    });
    await stateIs(page, 'done');
    expect(await status()).toContain('交流');
  });

  it('marks the words, and what is in the other language', async () => {
    await page.goto(searchAt('fr', { q: 'decentralisee' }));
    await stateIs(page, 'done');
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(marks.some((mark) => mark.toLowerCase() === 'décentralisée')).toBe(true);
    await page.goto(searchAt('fr', { q: '交流' }));
    await stateIs(page, 'done');
    expect(await page.locator('#search-results :lang(ja) mark, #search-results mark:lang(ja)').count()).toBeGreaterThan(
      0,
    );
    expect(await page.locator('#search-other-language').getAttribute('lang')).toBe('ja');
  });

  it('finds other forms of a word, and marks them whole', async () => {
    await page.goto(searchAt('fr', { q: 'nationaux' }));
    await stateIs(page, 'done');
    const marks = await page.locator('#search-results mark').allInnerTexts();
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter((mark) => !/^national(?:e|es)?$|^nationaux$/i.test(mark))).toEqual([]);
  });

  it('names the words that a result lacks', async () => {
    await page.goto(searchAt('fr', { q: 'discours du gouverneur de Gifu sur les avions' }));
    await stateIs(page, 'done');
    expect(await status()).toContain(searchStrings.fr.onlyMost);
    expect(await page.locator('#search-results > li').first().innerText()).toContain('Sans');
  });
});

describe('a search that finds nothing says so', () => {
  it.each([
    ['fr', 'Bordighera'],
    ['fr', '"aucune phrase de ce genre"'],
    ['ja', '高山村宣言'],
    ['ja', '?!'],
  ] as const)('%s “%s”', async (locale, typed) => {
    await page.goto(searchAt(locale, { q: typed }));
    await stateIs(page, typed === '?!' ? 'idle' : 'empty');
    expect(await status()).toContain(searchStrings[locale].empty(typed));
    expect(await page.locator('#search-results > li').count()).toBe(0);
    expect(await page.locator('.search-indexes a').first().isVisible()).toBe(true);
  });
});

describe('without script', () => {
  it.each(locales)('the search page in %s says so and leads to the lists', async (locale) => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const view = await plain.newPage();
    await view.goto(searchAt(locale, { q: 'Nancy' }));
    expect(await view.locator('main').innerText()).toContain(searchPageStrings[locale].noScript);
    expect(await view.locator('.search-indexes a').count()).toBeGreaterThan(5);
    await plain.close();
  });
});
