import { request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getChromium } from '../../scripts/quality/browser.ts';
import { serveWithNginx } from '../../scripts/quality/nginx.ts';
import type { RunningServer } from '../../scripts/site/serve.ts';
import { complaintsOf } from '../browser/complaints.ts';
import { base, folder, siteFiles } from '../../scripts/quality/built-site.ts';

let server: RunningServer;
const files = siteFiles();
const fileLike = (pattern: RegExp): string => files.find((file) => pattern.test(file)) ?? `no file like ${pattern}`;

beforeAll(async () => {
  server = await serveWithNginx(folder, base);
});

afterAll(() => server.close());

/** The status and the headers of an address, as the server sends them to a browser. */
function ask(path: string): Promise<{ status: number | undefined; headers: IncomingHttpHeaders }> {
  return new Promise((answered, failed) => {
    request(server.address + path, { headers: { 'Accept-Encoding': 'gzip' } }, (response) => {
      response.resume();
      answered({ status: response.statusCode, headers: response.headers });
    })
      .on('error', failed)
      .end();
  });
}

describe('nginx with the settings that the build wrote', () => {
  it.each([
    ['fr/', 'text/html; charset=utf-8', 'gzip'],
    ['ja/editions/7-aix-en-provence/', 'text/html; charset=utf-8', 'gzip'],
    ['data/editions.csv', 'text/csv; charset=utf-8', 'gzip'],
    ['data/editions.json', 'application/json; charset=utf-8', 'gzip'],
    ['data/cities.geojson', 'application/geo+json; charset=utf-8', 'gzip'],
    ['data/tei/1-nancy.tei.xml', 'application/tei+xml; charset=utf-8', 'gzip'],
    ['data/eac-cpf/nancy.eac.xml', 'application/xml; charset=utf-8', 'gzip'],
    ['pagefind/fr/texts-records.json', 'application/json; charset=utf-8', 'gzip'],
    ['fr/feed.xml', 'application/atom+xml; charset=utf-8', 'gzip'],
    ['fr/series/cite.csl.json', 'application/vnd.citationstyles.csl+json; charset=utf-8', 'gzip'],
    ['data/', 'text/html; charset=utf-8', 'gzip'],
    ['favicon.svg', 'image/svg+xml; charset=utf-8', undefined],
    [fileLike(/^_astro\/SearchPage\..*\.js$/), 'text/javascript; charset=utf-8', 'gzip'],
    [fileLike(/^_astro\/.*\.woff2$/), 'font/woff2', undefined],
    [fileLike(/\.pf_index$/), 'application/octet-stream', undefined],
  ])('%s is sent as %s, compressed: %s', async (path, type, encoding) => {
    const { status, headers } = await ask(path);
    expect({ status, type: headers['content-type'], encoding: headers['content-encoding'] }).toEqual({
      status: 200,
      type,
      encoding,
    });
  });

  it.each(['fr/', 'data/editions.csv', fileLike(/^_astro\/.*\.js$/), 'no/such/page/'])(
    '%s carries the policy, once, and the other headers',
    async (path) => {
      const { headers } = await ask(path);
      const policy = String(headers['content-security-policy']);
      expect(policy.match(/frame-ancestors 'none'/g)).toHaveLength(1);
      expect(policy).toContain('script-src');
      expect(policy).not.toMatch(/'unsafe-|https?:/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('strict-origin-when-cross-origin');
      expect(headers['permissions-policy']).toContain('geolocation=()');
    },
  );

  it.each([
    ['fr/', 'no-cache'],
    ['pagefind/fr/texts-records.json', 'no-cache'],
    ['data/editions.csv', 'no-cache'],
    [fileLike(/^_astro\/.*\.js$/), 'public, max-age=31536000, immutable'],
    [fileLike(/\.pf_fragment$/), 'public, max-age=31536000, immutable'],
    [fileLike(/\.pf_meta$/), 'public, max-age=31536000, immutable'],
    ['_astro/gone.js', 'no-store'],
  ])('%s is cached as “%s”', async (path, cached) => {
    expect((await ask(path)).headers['cache-control']).toBe(cached);
  });

  it('a page that has not changed is not sent again', async () => {
    const { etag } = (await ask('fr/')).headers;
    const { status } = await fetch(`${server.address}fr/`, { headers: { 'If-None-Match': etag ?? '' } });
    expect(status).toBe(304);
  });

  it('other sites may read the data, and the data alone', async () => {
    expect((await ask('data/editions.csv')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('data/tei/1-nancy.tei.xml')).headers['access-control-allow-origin']).toBe('*');
    expect((await ask('fr/')).headers['access-control-allow-origin']).toBeUndefined();
  });

  it('an address that leads nowhere shows the page that says so', async () => {
    const answer = await fetch(`${server.address}fr/editions/99-nowhere/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('<html lang="fr">');
  });

  it('an address without its last slash leads on', async () => {
    const { status, headers } = await ask('fr/editions');
    expect([status, headers.location]).toEqual([301, `${base}fr/editions/`]);
  });

  it.each(['.server/nginx.conf', '.htaccess', '_headers'])('%s is not for readers', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});

describe('a browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: getChromium() });
  });

  afterAll(() => browser.close());

  it('shows every kind of page and finds a word without a complaint', async () => {
    const page = await browser.newPage();
    const complaints = complaintsOf(page);
    const kinds = new Set(
      files.filter((file) => file.endsWith('.html')).map((file) => file.replace(/[^/]+\/index\.html$/, '')),
    );
    for (const kind of kinds) {
      const file = fileLike(new RegExp(`^${kind.replaceAll('.', '\\.')}(?:[^/]+/index\\.html)?$`));
      // The page of the error answers with an error, which a browser would tell of.
      if (file === '404.html') continue;
      await page.goto(server.address + file.replace(/index\.html$/, ''));
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor), file).toBe(
        'rgb(250, 250, 248)',
      );
      expect(await page.evaluate(() => document.documentElement.dataset['theme']), file).toBe('system');
    }
    expect(kinds.size).toBeGreaterThan(10);
    for (const [locale, typed] of [
      ['fr', 'nationaux'],
      ['ja', '環境'],
    ]) {
      await page.goto(`${server.address}${locale}/search/`);
      await page.locator('form[role="search"] input[name="q"]').pressSequentially(typed ?? '');
      await page.waitForSelector('main[data-search-state="done"], main[data-search-state="empty"]');
      expect(await page.locator('#search-results > li, #search-approximate > li').count(), typed).toBeGreaterThan(0);
    }
    expect(complaints()).toEqual([]);
  });
});
