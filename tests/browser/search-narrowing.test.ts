/** Results narrowed by what the data says of them, the address that says so, and the way back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales, otherLocale } from '../../src/i18n/locales.ts';
import { searchStrings } from '../../src/i18n/strings/search.ts';
import { openSearch, searchAt, stateIs, statusOf } from './search-page.ts';
import { openBrowser } from './session.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(() => browser.close());

beforeEach(() => page.setViewportSize({ width: 1280, height: 900 }));

const results = () => page.locator('#search-results > li, #search-other-language > li');
const facet = (value: string) => page.locator(`#search-facets a[data-value="${value}"]`);
const asked = () => Object.fromEntries(new URL(page.url()).searchParams);

describe.each(locales)('in %s, results', (locale) => {
  it.each([
    ['kind', 'declaration', '交流'],
    ['country', 'japan', '交流'],
    ['theme', 'culture-heritage', '交流'],
  ] as const)('narrowed by %s are as many as it said, and the address asks for them', async (name, value, q) => {
    await openSearch(page, locale, { q });
    const link = facet(`${name}.${value}`);
    await link.evaluate((one) => one.closest('details.facet-rest')?.setAttribute('open', ''));
    const count = Number(await link.locator('.facet-count').innerText());
    await link.click();
    await expect.poll(asked).toEqual({ q, [name]: value });
    expect(await page.locator('#search-chosen a').count()).toBe(1);
    for (const more of await page.locator('.results-more').all()) while (await more.isVisible()) await more.click();
    expect(await results().count()).toBe(count);
    expect(await statusOf(page)).toContain(searchStrings[locale].facets[name]);
  });

  it('are counted edition by edition, and narrowed to one', async () => {
    await openSearch(page, locale, { q: '交流' });
    const edition = page.locator('[data-edition="4-takamatsu"]');
    const count = Number(await edition.locator('.where-count > [aria-hidden]').innerText());
    expect(await edition.locator('.units > span').count()).toBe(count);
    await edition.locator('a').click();
    await expect.poll(asked).toEqual({ q: '交流', edition: '4-takamatsu' });
    for (const item of await results().all())
      expect(await item.locator('a').first().getAttribute('href')).toMatch(/4-takamatsu|series/);
    expect(await edition.locator('a').getAttribute('aria-current')).toBe('true');
    await edition.locator('a').click();
    await expect.poll(asked).toEqual({ q: '交流' });
  });

  it('show a point in both languages, side by side', async () => {
    await openSearch(page, locale, { q: '交流', kind: 'point' });
    const sides = page.locator('#search-results .has-sides').first();
    expect(await sides.locator(`p:lang(${locale})`).innerText()).not.toBe('');
    expect(await sides.locator(`p:lang(${otherLocale(locale)})`).innerText()).not.toBe('');
    expect(await page.locator('#search-results .result-other-title').first().getAttribute('lang')).toBe(
      otherLocale(locale),
    );
  });

  it('that a shared address narrows to nothing are said to be none, with the way back', async () => {
    await openSearch(page, locale, { q: '交流', kind: 'person', edition: '1-nancy' });
    await stateIs(page, 'empty');
    expect(await statusOf(page)).toContain(searchStrings[locale].emptyNarrowed('交流'));
    await page.getByText(searchStrings[locale].clear).click();
    await stateIs(page, 'done');
    await expect.poll(asked).toEqual({ q: '交流' });
  });
});

describe('results', () => {
  it('are put in the order of their dates', async () => {
    await openSearch(page, 'fr', { q: 'déclaration', kind: 'declaration', order: 'oldest' });
    const first = page.locator('#search-results a').first();
    expect(await first.getAttribute('href')).toContain('/1-nancy/');
    await facet('order.newest').click();
    await expect.poll(asked).toMatchObject({ order: 'newest' });
    await expect.poll(() => first.getAttribute('href')).not.toContain('/1-nancy/');
  });

  it('are three keys behind the field, past all that narrows them', async () => {
    await openSearch(page, 'fr', { q: 'culture' });
    await page.locator('#search-q').focus();
    for (const key of ['Tab', 'Tab', 'Enter']) await page.keyboard.press(key);
    const first = page.locator('#search-results a').first();
    expect(await first.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('are narrowed with the keyboard alone, which stays where it was', async () => {
    await openSearch(page, 'fr', { q: 'échange' });
    const first = page.locator('#search-facets .facet a').first();
    const value = await first.getAttribute('data-value');
    await page.locator('input[name="q"]').focus();
    for (let steps = 0; steps < 10; steps++) {
      await page.keyboard.press('Tab');
      if ((await page.evaluate(() => (document.activeElement as HTMLElement).dataset['value'])) === value) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('#search-chosen a').count()).toBe(1);
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['value'])).toBe(value);
    await page.keyboard.press('Enter');
    await expect.poll(asked).toEqual({ q: 'échange' });
  });

  it('offer no facet where there is nothing to choose', async () => {
    await openSearch(page, 'fr', { q: 'Shizuoka Normandie 2016 préfecture' });
    expect(await page.locator('#search-facets .facet').count()).toBeLessThan(5);
    await openSearch(page, 'fr', { q: 'Bordighera' });
    expect(await page.locator('#search-facets').isVisible()).toBe(false);
    expect(await page.locator('#search-editions').isVisible()).toBe(false);
  });

  it('fold their facets on a narrow screen', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await openSearch(page, 'fr', { q: 'échange' });
    expect(await facet('country.france').isVisible()).toBe(false);
    await page.locator('#search-facets > details > summary').click();
    expect(await facet('country.france').isVisible()).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
    await expect.poll(() => facet('country.france').isVisible()).toBe(true);
  });

  it('stand again when one comes back: the query, what was chosen, how many, and the place', async () => {
    await openSearch(page, 'fr', { q: 'commune' });
    await facet('country.france').click();
    await page.locator('.results-more').first().click();
    const shown = await page.locator('#search-results > li').count();
    await page.locator('#search-results > li').nth(15).scrollIntoViewIfNeeded();
    const place = await page.evaluate(() => window.scrollY);
    expect(place).toBeGreaterThan(500);
    await page.locator('#search-results > li').nth(15).locator('a').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    await page.goBack();
    await stateIs(page, 'done');
    await expect.poll(asked).toEqual({ q: 'commune', country: 'france' });
    expect(await page.locator('#search-results > li').count()).toBe(shown);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(place);
    await page.goBack();
    await expect.poll(asked).toEqual({ q: 'commune' });
    await expect.poll(() => page.locator('#search-chosen a').count()).toBe(0);
  });
});

describe('a query that finds nothing', () => {
  it.each([
    ['fr', 'Kanasawa', 'Kanazawa'],
    ['ja', 'Kanasawa', 'Kanazawa'],
    ['ja', 'かなさわ', '金沢市'],
  ] as const)('in %s, %s is answered with a name spelled nearly so', async (locale, typed, name) => {
    await page.goto(searchAt(locale, { q: typed }));
    await stateIs(page, 'empty');
    const names = page.locator('#search-neighbours a');
    const found = await names.allInnerTexts();
    expect(found.length).toBeGreaterThan(0);
    const pages = await names.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    await page.goto(pages[0] ?? '');
    expect(await page.locator('main').innerText()).toContain(name);
  });
});
