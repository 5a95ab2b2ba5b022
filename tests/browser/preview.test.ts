/** The site during editing: a separate dev server, on a copy of the content. */
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { content as example } from '../fixtures/changed-content.ts';
import { openBrowser } from './session.ts';

const root = path.resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(path.join(tmpdir(), 'preview-'));
const content = path.join(copy, 'content');
const edition = path.join(content, 'editions/5-valbourg/edition.yaml');
const account = path.join(content, 'editions/5-valbourg/fr.mdx');
const sentence = 'Réunion tenue à Valbourg.';

let server: ChildProcess;
let address = '';
let browser: Browser;
let page: Page;

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/** Replaces a text of the edition, as an editor does: the complete file is written again. */
function write(before: string, after: string): void {
  const text = readFileSync(edition, 'utf8');
  if (!text.includes(before)) throw new Error(`The edition has no text “${before}”.`);
  writeFileSync(edition, text.replace(before, after));
}

beforeAll(async () => {
  cpSync(example, content, { recursive: true });
  // The server starts with a mistake in the content.
  write('said: 2014-10-30', 'said: 2014-02-30');
  const port = String(await freePort());
  // Variables that the test runner sets for itself would change the site.
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, CONTENT_DIR: content, CACHE_DIR: path.join(copy, 'cache'), BASE_PATH: '/' };
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--port', port, '--host', '127.0.0.1'], { cwd: root, env });
  address = `http://127.0.0.1:${port}/`;
  await vi.waitUntil(
    () =>
      fetch(address).then(
        () => true,
        () => false,
      ),
    { timeout: 100_000, interval: 300 },
  );
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${address}fr/editions/5-valbourg/`, { timeout: 100_000 });
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(copy, { recursive: true, force: true });
});

/** Waits until the open page shows a text; only the server makes it load again. */
async function waitForText(text: string | RegExp): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 60_000, state: 'attached' });
}

describe('the site while somebody writes', () => {
  it('tells in the page what is wrong, in its language, with the line', async () => {
    await waitForText('n’existe pas dans le calendrier.');
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    expect(await page.locator('.place').allTextContents()).toEqual([
      expect.stringMatching(/editions\/5-valbourg\/edition\.yaml:\d+:5 · État › Annonce$/),
    ]);
    expect(await page.locator('mark').textContent()).toBe('2014-02-30');
  });

  it('tells it in Japanese where a Japanese page was asked for', async () => {
    const answer = await fetch(`${address}ja/editions/5-valbourg/`, { headers: { accept: 'text/html' } });
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain('<html lang="ja">');
    expect(text).toContain('内容に直すところがあります');
    expect(text).not.toContain('    at ');
  });

  it('comes back by itself once it is mended', async () => {
    write('said: 2014-02-30', 'said: 2014-10-30');
    await waitForText(sentence);
    expect(await page.locator('mark').count()).toBe(0);
  });

  it('shows a change in the page that is open', async () => {
    write(sentence, 'Réunion tenue dans la ville de Valbourg.');
    await waitForText('Réunion tenue dans la ville de Valbourg.');
  });

  it('shows a change of an account', async () => {
    appendFileSync(account, '\nPersonnes présentes, en nombre : <Value of="attendance.persons.total" />\n');
    await waitForText('Personnes présentes, en nombre');
  });

  it('shows a value that changed in an account that did not', async () => {
    const text = readFileSync(edition, 'utf8');
    writeFileSync(edition, text.replace(/(?<=\n {2}persons:\n {4}total: ).*/, '4321'));
    await waitForText(/Personnes présentes, en nombre\s: 4\s321/u);
  });

  it('goes on where an account would run code, and tells it', async () => {
    const text = readFileSync(account, 'utf8');
    appendFileSync(account, '\n{process.exit(3)}\n');
    await waitForText('editions/5-valbourg/fr.mdx');
    expect(server.exitCode).toBeNull();
    writeFileSync(account, text);
    await waitForText('Personnes présentes, en nombre');
  });

  it('has the pages of a record that was begun meanwhile', async () => {
    const themes = path.join(content, 'themes');
    const [model = ''] = readdirSync(themes);
    const place = `${address}fr/themes/begun/`;
    expect((await fetch(place, { headers: { accept: 'text/html' } })).status).toBe(404);
    cpSync(path.join(themes, model), path.join(themes, 'begun'), { recursive: true });
    const begun = await fetch(place, { headers: { accept: 'text/html' } });
    expect(begun.status).toBe(200);
    const former = await fetch(`${address}fr/themes/${model}/`, { headers: { accept: 'text/html' } });
    const words = (html: string) => /<p class="lead">.*?<\/div>/su.exec(html)?.[0];
    expect(words(await begun.text())).toBe(words(await former.text()));
  });

  it.each(['fr/editions/5-valbourg/', 'ja/search/', 'nothing/'])(
    'keeps to the policy of its pages by itself: %s',
    async (path) => {
      const blocked: string[] = [];
      const one = await browser.newPage();
      one.on('console', (message) => {
        if (/content security policy/i.test(message.text())) blocked.push(message.text());
      });
      const answer = await one.goto(address + path, { waitUntil: 'networkidle' });
      expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
      expect(blocked).toEqual([]);
      await one.close();
    },
  );

  it.each(['<a href="javascript:void(document.title = `ran`)">x</a>', '<b onclick="document.title = `ran`">x</b>'])(
    'runs nothing that was typed into a page: %s',
    async (typed) => {
      const one = await browser.newPage();
      // A late notice of an earlier change would load the page again and discard what is typed here.
      await one.routeWebSocket(/./, () => undefined);
      await one.goto(`${address}fr/editions/5-valbourg/`);
      const blocked = one.waitForEvent('console', (message) => /content security policy/i.test(message.text()));
      await one.evaluate((html) => {
        document.body.innerHTML = html;
      }, typed);
      await one.click('body > *');
      await blocked;
      expect(await one.title()).not.toBe('ran');
      await one.close();
    },
  );
});
