/** What only a browser shows of pages: a walk each. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { walkWithTab } from './keyboard-walk.ts';
import { exampleAddress, useBrowser } from './session.ts';

const newPage = useBrowser();

async function open(path: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await newPage(options);
  await page.goto(exampleAddress + path);
  return page;
}

const narrow = { viewport: { width: 360, height: 740 } };
const edition = 'fr/editions/5-valbourg/';

it('the Tab key reaches every control in its order, outlined and in sight', async () => {
  const page = await open('fr/search/');
  const { controls, faults } = await walkWithTab(page);
  expect(controls).toBeGreaterThan(10);
  expect(faults).toEqual([]);
});

it('the lists open from the masthead by the keyboard where it is narrow', async () => {
  const page = await open('ja/', narrow);
  const list = page.locator('header nav a').first();
  expect(await list.isVisible()).toBe(false);
  await page.locator('.menu summary').focus();
  for (const key of ['Enter', 'Tab']) await page.keyboard.press(key);
  expect(await list.evaluate((link) => link === document.activeElement)).toBe(true);
});

it('without script, links lead from the first page to a fact, to its source and to the reference', async () => {
  const page = await open('', { javaScriptEnabled: false });
  const follow = async (selector: string) => {
    const link = page.locator(selector).locator('visible=true').first();
    const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
    await link.click();
    await page.waitForURL(address);
  };
  await follow('main a[href$="/fr/"]');
  await follow('main a[href*="/editions/5-valbourg/"]');
  await follow('main a[href$="/editions/5-valbourg/facts/"]');
  const fact = page.locator('.fact-row').filter({ has: page.locator('[id="attendance.persons"]') });
  expect(await fact.isVisible()).toBe(true);
  await fact.locator('a[href^="#n"]').first().click();
  await follow(':target a[href*="/sources/"]');
  expect(await page.locator('main h1').isVisible()).toBe(true);
  expect(await page.locator('.display-open, .copy').filter({ visible: true }).count()).toBe(0);
});

it.each([true, false])('a row opens for an address inside it, with script: %s', async (javaScriptEnabled) => {
  const page = await open('fr/twinnings/#counts.rive-2022', { javaScriptEnabled });
  const [asked, other] = ['[id="counts.rive-2022"]', '#s-list table'].map((one) => page.locator(one).first());
  await expect.poll(() => asked?.isVisible()).toBe(true);
  await expect.poll(() => asked?.evaluate((one) => one.getBoundingClientRect().top < innerHeight)).toBe(true);
  expect(await other?.isVisible()).toBe(false);
});

it('the chosen display holds before the first paint of the next page', async () => {
  const page = await open('fr/', { colorScheme: 'light' });
  await page.locator('.display-open').click();
  await page.locator('.display button[name="theme"][value="dark"]').click();
  await page.locator('.display button[name="step"][value="1"]').click();
  await page.addInitScript(() => {
    // The first paint can show the state in which the body begins.
    new MutationObserver((_, observer) => {
      const { body } = document;
      // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- a page begins without a body
      if (body === null) return;
      const { backgroundColor, fontSize } = getComputedStyle(document.documentElement);
      body.dataset['begins'] = `${backgroundColor} ${fontSize}`;
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  const begins = async () => {
    await page.goto(`${exampleAddress}ja/search/`);
    return page.locator('body').getAttribute('data-begins');
  };
  // The browser stores a choice a moment after the click.
  await expect.poll(begins).toBe('rgb(18, 19, 21) 18.4px');
});

it('the first page answers for a town within the rules that the site sets to its browser', async () => {
  const page = await open('fr/');
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  const field = page.locator('#home-town');
  await field.fill('水峰県');
  await page.locator('[data-town-answer] p').first().waitFor();
  await field.fill('Lille');
  await field.press('Enter');
  await page.getByText('ne nomme « Lille »').waitFor();
  await field.fill('');
  await field.pressSequentially('x'.repeat(120), { delay: 0 });
  expect([faults, (await field.inputValue()).length]).toEqual([[], 100]);
});

it('a reference is copied', async () => {
  const page = await open('ja/declarations/4-kagemitsu/', { permissions: ['clipboard-read', 'clipboard-write'] });
  const folded = page.locator('#s-cite > details > summary').first();
  if ((await folded.count()) > 0) await folded.click();
  const reference = page.locator('#s-cite .reference').first();
  const button = reference.locator('.copy');
  await button.click();
  await expect.poll(() => button.evaluate((one) => one.textContent === one.dataset['copied'])).toBe(true);
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe((await reference.locator('.reference-text').innerText()).replaceAll('\u2060', '').trim());
});

it('the matrix of participations keeps its editions in sight while its rows scroll by', async () => {
  const page = await open('fr/participation/', narrow);
  await page
    .locator('#s-french tbody tr')
    .last()
    .evaluate((row) => row.scrollIntoView({ block: 'center' }));
  const box = await page.locator('#s-french thead th a').first().boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(120);
});

it('the summary of an edition is printed on one sheet', async () => {
  const page = await open(`${edition}#one-page`);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

it('what is folded on a phone is printed open', async () => {
  const page = await open('fr/authorities/saga/', narrow);
  const folded = page.locator('#s-sources .source-text');
  expect(await folded.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => folded.isVisible()).toBe(true);
});
