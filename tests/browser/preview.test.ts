/** `npm run dev`: a dev server of its own, in a folder with a copy of the example archive. */
import { spawn, type ChildProcess } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Response } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { content as example } from '../fixtures/changed-content.ts';
import { openBrowser } from './session.ts';

const root = path.resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'preview-'));
const edition = path.join(folder, 'content/editions/5-valbourg/edition.yaml');
const account = path.join(folder, 'content/editions/5-valbourg/fr.mdx');

let server: ChildProcess;
let output = '';
let address = '';
let browser: Browser;

/** Replaces a text of the edition, as an editor does: the complete file is written again. */
function change(before: string, after: string): void {
  const text = readFileSync(edition, 'utf8');
  if (!text.includes(before)) throw new Error(`The edition has no text “${before}”.`);
  writeFileSync(edition, text.replace(before, after));
}

beforeAll(async () => {
  cpSync(example, path.join(folder, 'content'), { recursive: true });
  // The server starts with a problem in the content.
  change('said: 2014-10-30', 'said: 2014-02-30');
  // Variables that the test runner sets for itself would change the site.
  const { PATH, HOME } = process.env;
  const slowStore = `--import ${pathToFileURL(path.join(import.meta.dirname, 'slow-store.ts')).href}`;
  const env = { PATH, HOME, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', NODE_OPTIONS: slowStore };
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  server = spawn(process.execPath, [astro, 'dev', '--root', root, '--port', '0'], { cwd: folder, env });
  address = await new Promise((resolve, reject) => {
    server.stdout?.on('data', (text) => {
      output += String(text);
      const found = /http:\/\/localhost:\d+\//.exec(output);
      if (found) resolve(found[0]);
    });
    server.on('exit', () => {
      reject(new Error(output));
    });
  });
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.kill();
  rmSync(folder, { recursive: true, force: true });
});

// A second try would begin with the content that the first one left.
it(
  'answers with the report until the content is right, shows each change at once, and goes on',
  { retry: 0 },
  async () => {
    const page = await browser.newPage();
    const blocked: string[] = [];
    page.on('console', (message) => {
      if (/content security policy/i.test(message.text())) blocked.push(message.text());
    });
    const report = page.locator('pre');
    const bodyText = async () => (await page.locator('body').textContent())?.replaceAll(/\s+/gu, ' ');
    /** Opens a page, or the report in its place. What was sent may still reload the page before, which interrupts it. */
    const visit = async (place: string, statusBelow = 500) => {
      let answer: Response | null = null;
      await expect
        .poll(async () => (answer = await page.goto(address + place))?.status(), { timeout: 30_000 })
        .toBeLessThan(statusBelow);
      return answer as Response | null;
    };
    const waitForText = (text: string | RegExp) => expect.poll(bodyText, { timeout: 30_000 }).toMatch(text);
    await page.goto(`${address}ja/editions/5-valbourg/`);
    await expect.poll(() => report.textContent()).toContain('「2014-02-30」という日付は暦にありません。');
    await visit('fr/editions/5-valbourg/facts/', 501);
    await expect.poll(() => report.textContent()).toContain('n’existe pas dans le calendrier.');
    expect(await report.textContent()).toMatch(
      /^content\/editions\/5-valbourg\/edition\.yaml:\d+:5 {2}Histoire › Annonce/,
    );

    change('said: 2014-02-30', 'said: 2014-10-30');
    await waitForText('Réunion tenue à Valbourg.');
    expect(await report.count()).toBe(0);
    change('Réunion tenue à Valbourg.', 'Réunion tenue dans la ville de Valbourg.');
    await waitForText('Réunion tenue dans la ville de Valbourg.');

    // An account that would run code is told; one that prints a value shows it, and shows it anew when the value changes.
    await visit('fr/editions/5-valbourg/');
    const text = readFileSync(account, 'utf8');
    appendFileSync(account, '\n{process.exit(3)}\n');
    await expect.poll(() => report.textContent()).toContain('editions/5-valbourg/fr.mdx');
    writeFileSync(account, `${text}\nPersonnes présentes, en nombre : <Value of="attendance.persons.total" />\n`);
    await waitForText('Personnes présentes, en nombre');
    change('  persons:\n    total: about 170', '  persons:\n    total: 4321');
    await waitForText(/Personnes présentes, en nombre\s:\s4\s321/u);

    // Of two saves, the second comes while the page that the first reloads is reading the collections.
    writeFileSync(path.join(folder, 'slow-store'), '');
    const before = output.length;
    change('total: 4321', 'total: 5432');
    await expect.poll(() => output.slice(before), { timeout: 30_000 }).toContain('reading slowly');
    change('total: 5432', 'total: 6543');
    await waitForText(/Personnes présentes, en nombre\s:\s6\s543/u);

    // A record begun meanwhile has its page.
    const themes = path.join(folder, 'content/themes');
    cpSync(path.join(themes, 'innovation'), path.join(themes, 'begun'), { recursive: true });
    await expect.poll(async () => (await fetch(`${address}fr/themes/begun/`)).status).toBe(200);
    expect(server.exitCode).toBeNull();

    // What a build writes beside the pages is served.
    for (const file of ['data/editions.csv', 'fr/editions/5-valbourg/cite.bib'])
      expect((await fetch(address + file)).status).toBe(200);

    // Pages hold to the policy of the built ones.
    for (const place of ['fr/editions/5-valbourg/', 'ja/search/', 'nothing/']) {
      const answer = await visit(place);
      expect(answer?.headers()['content-security-policy']).toMatch(
        /^default-src 'none'; .*; script-src 'self' 'wasm-unsafe-eval' 'sha256-[^ ]+'; style-src /,
      );
    }
    expect(blocked).toEqual([]);
  },
);
