import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest';
import { readServerOptions, serveFolder } from './serve.ts';
import { root } from './site-folder.ts';

type Server = Awaited<ReturnType<typeof serveFolder>>;

const long = 'Nancy, Kanazawa, '.repeat(500);
let folder: string;
let atRoot: Server;
let inFolder: Server;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [file, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'nothing here',
    'fr/index.html': long,
    'data/sources.csv': 'id,titre\n',
    '_astro/a.css': 'a {}',
    '.nojekyll': '',
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  copyFileSync(join(root, 'public/_headers'), join(folder, '_headers'));
  atRoot = await serveFolder({ folder, base: '/', port: 0 });
  inFolder = await serveFolder({ folder, base: '/archive/', port: 0 });
});
afterAll(async () => {
  await atRoot.close();
  await inFolder.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written: fetch would tidy up `..` before it is sent. */
function ask(server: Server, path: string, options: { method?: string; headers?: Record<string, string> } = {}) {
  return new Promise<{ status: number | undefined; headers: Record<string, unknown>; text: string }>((done, failed) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        done({ status: response.statusCode, headers: response.headers, text });
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('the server of a site', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/data/sources.csv', 'id,titre\n', 'text/csv; charset=utf-8'],
  ])('serves %s with its type', async (path, text, type) => {
    expect(await ask(atRoot, path)).toMatchObject({ status: 200, text, headers: { 'content-type': type } });
  });

  test.each([
    '/nothing/',
    '/fr/nothing',
    '/fr/index.html/',
    '/.nojekyll',
    '/_headers',
    '/fr//',
    '/_astro/',
    `/fr/${'a'.repeat(256)}`,
  ])('answers %s with the page for what is not found, and tells nobody else', async (path) => {
    const told = vi.spyOn(console, 'error').mockReturnValue();
    const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' };
    expect(await ask(atRoot, path)).toMatchObject({ status: 404, text: 'nothing here', headers });
    expect(told).not.toHaveBeenCalled();
    told.mockRestore();
  });

  test.each([
    ['/../serve.ts', 403],
    ['/fr/..%2f..%2fserve.ts', 403],
    ['/%', 400],
    ['/%00', 400],
  ])('has no file for %s', async (path, status) => {
    expect(await ask(atRoot, path)).toMatchObject({ status, headers: { 'content-type': 'text/plain; charset=utf-8' } });
  });

  it('refuses what is no reading', async () => {
    expect(await ask(atRoot, '/fr/', { method: 'POST' })).toMatchObject({
      status: 405,
      headers: { allow: 'GET, HEAD' },
    });
  });

  test.each([
    ['/fr/', 'public, max-age=0', undefined],
    ['/_astro/a.css', 'public, max-age=31536000, immutable', undefined],
    ['/data/sources.csv', 'public, max-age=0', '*'],
  ])('sends with %s the headers that public/_headers gives it', async (path, caching, origin) => {
    for (const server of [atRoot, inFolder]) {
      const { headers } = await ask(server, join(new URL(server.address).pathname, path));
      expect(headers).toMatchObject({
        'content-security-policy': "frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'strict-origin-when-cross-origin',
        'cache-control': caching,
      });
      expect(headers['access-control-allow-origin']).toBe(origin);
    }
  });

  it('compresses a text for those who ask for that, but no range of it', async () => {
    const compressed = await fetch(new URL('fr/', atRoot.address), { headers: { 'Accept-Encoding': 'gzip' } });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(await compressed.text()).toBe(long);
    const headers = { Range: 'bytes=7-4006', 'Accept-Encoding': 'gzip' };
    const range = await ask(atRoot, '/fr/', { headers });
    expect(range).toMatchObject({ status: 206, text: long.slice(7, 4007) });
    expect(range.headers['content-encoding']).toBeUndefined();
    expect(await ask(atRoot, '/fr/', { headers: { Range: 'bytes=99999-' } })).toMatchObject({
      status: 416,
      headers: { 'content-range': `bytes */${String(long.length)}` },
    });
    expect(await ask(atRoot, '/fr/', { method: 'HEAD', headers })).toMatchObject({ status: 200, text: '' });
  });
});

test.each([
  ['/archive/fr/', 200, undefined],
  ['/archive/fr', 301, '/archive/fr/'],
  ['/archive?a=1', 301, '/archive/?a=1'],
  ['/fr/', 404, undefined],
  ['/archives/', 404, undefined],
  ['/Archive/fr/', 404, undefined],
  ['/archive/fr//', 404, undefined],
])('a server under a base path answers %s with %i', async (path, status, location) => {
  const answer = await ask(inFolder, path);
  expect([answer.status, answer.headers['location']]).toEqual([status, location]);
});

describe('the port', () => {
  it('that is taken is told in one sentence', async () => {
    const port = Number(new URL(atRoot.address).port);
    await expect(serveFolder({ folder, base: '/', port })).rejects.toThrow(
      new RegExp(`\\b${port}\\b.*--port ${port + 1}\\b`),
    );
  });

  it('of another machine is told in one sentence', async () => {
    // An address of RFC 5737, which no machine has.
    await expect(serveFolder({ folder, base: '/', port: 0, host: '203.0.113.1' })).rejects.toThrow(
      '203.0.113.1 n’est pas une adresse de cette machine',
    );
  });

  test.each([
    [[], {}, 4321, '127.0.0.1'],
    [['--port', '', '--host', ''], { PORT: '', HOST: '' }, 4321, '127.0.0.1'],
    [['--host', ''], { PORT: '8080', HOST: '::1' }, 8080, '::1'],
    [['--port', '9000', '--host', '0.0.0.0'], { PORT: '8080' }, 9000, '0.0.0.0'],
    [['--port', '65535'], {}, 65_535, '127.0.0.1'],
  ])('and the host of %j and %j are %i and %s', (args, env, port, host) => {
    expect(readServerOptions(args, env)).toMatchObject({ port, host });
  });

  test.each(['http', '-1', '65536', '4321.5'])('"%s" is refused', (written) => {
    expect(() => readServerOptions([`--port=${written}`], {})).toThrow(`«\u00A0${written}\u00A0» n’est pas un port`);
  });
});
