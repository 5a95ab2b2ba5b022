/** A search that fails says so and shows the links to the lists: no reader is left waiting. */
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { searchPageStrings } from '../../src/i18n/strings/search-page.ts';
import { searchStrings } from '../../src/i18n/strings/search.ts';
import { searchAt, stateIs, statusOf } from './search-page.ts';
import { openBrowser } from './session.ts';

let browser: Browser;
let shared: Page;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  shared = await browser.newPage();
});

afterAll(() => browser.close());

beforeEach(() => {
  page = shared;
  context = page.context();
});

/** Opens a page in a context of its own, since changes to its clock or its scripts cannot be undone. */
async function openApart(): Promise<void> {
  context = await browser.newContext();
  page = await context.newPage();
}

afterEach(async () => {
  if (page !== shared) await context.close();
  else await context.unrouteAll();
});

const field = () => page.locator('form[role="search"] input[name="q"]');
const leadsToLists = () => page.locator('.search-indexes a').first().isVisible();
const found = () => page.locator('#search-results > li').count();

/** Ways in which the transfer of a file can fail. */
const faults = {
  'cannot be fetched': (route) => route.abort(),
  'is not there': (route) => route.fulfill({ status: 404 }),
  'is cut off': (route) => route.fulfill({ contentType: 'application/json', body: '[{"id":"editions/' }),
  'is a page of another server': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Wi-Fi' }),
} satisfies Readonly<Record<string, (route: Route) => Promise<void>>>;

describe('a search whose words', () => {
  it.each([
    ['fr', 'cannot be fetched'],
    ['ja', 'cannot be fetched'],
    ['fr', 'is not there'],
    ['ja', 'is cut off'],
    ['fr', 'is a page of another server'],
  ] as const)('in %s are a file that %s says so, and works again later', async (locale, fault) => {
    const words = `**/pagefind/${locale}/texts*.json`;
    await context.route(words, faults[fault]);
    await page.goto(searchAt(locale, { q: 'Nancy' }));
    await stateIs(page, 'failed');
    expect(await statusOf(page)).toBe(searchStrings[locale].failed);
    expect(await leadsToLists()).toBe(true);
    await context.unroute(words);
    await field().fill('Nancy 2008');
    await stateIs(page, 'done');
  });

  it.each(locales)('in %s are out of reach without connection goes on with the connection', async (locale) => {
    await page.goto(searchAt(locale));
    await stateIs(page, 'idle');
    await context.setOffline(true);
    await field().fill('Nancy');
    await stateIs(page, 'failed');
    expect(await statusOf(page)).toBe(searchStrings[locale].offline);
    expect(await leadsToLists()).toBe(true);
    await context.setOffline(false);
    await stateIs(page, 'done');
    expect(await found()).toBeGreaterThan(0);
  });

  it('never come says so after a while', async () => {
    await openApart();
    await page.clock.install();
    await context.route('**/pagefind/ja/texts-records.json', () => undefined);
    await page.goto(searchAt('ja', { q: 'Nancy' }));
    await stateIs(page, 'searching');
    await page.clock.fastForward(20_000);
    await stateIs(page, 'failed');
    expect(await leadsToLists()).toBe(true);
  });
});

describe('a search page that cannot start says where everything is', () => {
  const script = '**/_astro/*.js';
  it.each([
    ['fr', 'its script is missing', () => context.route(script, (route) => route.abort())],
    ['ja', 'its script is missing', () => context.route(script, (route) => route.abort())],
    [
      'fr',
      'its script is cut off',
      () => context.route(script, (route) => route.fulfill({ contentType: 'text/javascript', body: 'const a = {' })),
    ],
    [
      'ja',
      'the browser is too old for it',
      async () => {
        await openApart();
        await page.addInitScript(() => Object.defineProperty(window, 'URLSearchParams', { value: undefined }));
      },
    ],
  ] as const)('in %s, where %s', async (locale, _, breakPage) => {
    await breakPage();
    await page.goto(searchAt(locale, { q: 'Nancy' }));
    expect(await statusOf(page)).toBe(searchPageStrings[locale].notStarted);
    expect(await leadsToLists()).toBe(true);
    expect(await page.locator('main').getAttribute('data-search-state')).toBe('idle');
  });
});

/** A query of which no record holds all words, so that Pagefind is used. */
const question = 'discours du gouverneur de Gifu sur les avions';

describe('a search says what is missing, and shows the rest', () => {
  it.each([
    ['the words of the other language', '**/pagefind/ja/texts*.json', 'otherFailed', 'Nancy'],
    ['what comes last', '**/pagefind/fr/texts-last.json', 'sourcesFailed', 'Nancy'],
    ['Pagefind', '**/pagefind.js', 'approximateFailed', question],
    ['the engine of Pagefind', '**/*.pagefind', 'approximateFailed', question],
  ] as const)('where it is %s', async (_, path, sentence, typed) => {
    await context.route(path, (route) => route.abort());
    await page.goto(searchAt('fr', { q: typed }));
    await stateIs(page, 'done');
    expect(await statusOf(page)).toContain(searchStrings.fr[sentence]);
    expect(await found()).toBeGreaterThan(0);
  });

  it('where Pagefind never answers', async () => {
    await openApart();
    await page.clock.install();
    await context.route('**/pagefind.js', () => undefined);
    // Pagefind is requested only once all texts are loaded, so nothing else is late.
    const asked = page.waitForRequest('**/pagefind.js');
    await page.goto(searchAt('fr', { q: question }));
    await asked;
    await page.clock.fastForward(20_000);
    await stateIs(page, 'done');
    expect(await statusOf(page)).toContain(searchStrings.fr.approximateFailed);
  });

  it('and hides no exact result where a chunk is missing of which Pagefind says nothing', async () => {
    await page.goto(searchAt('fr', { q: 'œuvre' }));
    await stateIs(page, 'done');
    const count = await found();
    await context.route('**/*.pf_index', (route) => route.abort());
    await page.reload();
    await stateIs(page, 'done');
    expect(await found()).toBe(count);
  });
});
