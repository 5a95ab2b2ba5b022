import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { type RunningServer, readServerOptions, serveFolder } from './serve.ts';

const policy = {
  'content-security-policy': "default-src 'none'; style-src 'self'",
  'x-content-type-options': 'nosniff',
};
let folder: string;
let atRoot: RunningServer;
let inFolder: RunningServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'serve-'));
  for (const [file, text] of Object.entries({
    'index.html': 'home',
    '404.html': 'nothing here',
    'fr/index.html': 'accueil',
    'data/sources.csv': 'id,titre\n',
    'data/sources.bib': '@misc{a}',
    'data/sources.ris': 'TY  - GEN',
    'search/wasm.fr.pagefind': 'x',
    'feed.xml': '<feed/>',
    '_astro/a.css': 'a {}',
    _headers: '/*',
    '.htaccess': 'Options',
    '.server/nginx.conf': 'index index.html;',
    '.server/headers.json': JSON.stringify(policy),
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  symlinkSync(join(import.meta.dirname, 'serve.test.ts'), join(folder, 'out.txt'));
  symlinkSync(import.meta.dirname, join(folder, 'out'));
  atRoot = await serveFolder({ folder, base: '/', port: 0 });
  inFolder = await serveFolder({ folder, base: '/archive/', port: 0 });
});
afterAll(async () => {
  await atRoot.close();
  await inFolder.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as written: fetch would tidy up `..` before it is sent. */
function get(
  server: RunningServer,
  path: string,
  method = 'GET',
): Promise<{ status: number; type?: string; location?: string; allow?: string; text: string }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path, method }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type, location, allow } = response.headers;
        const told = { ...(type && { type }), ...(location && { location }), ...(allow && { allow }) };
        done({ status: response.statusCode ?? 0, ...told, text });
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('a server at the root', () => {
  test.each([
    ['/', 'home', 'text/html; charset=utf-8'],
    ['/?a=1', 'home', 'text/html; charset=utf-8'],
    ['/fr/', 'accueil', 'text/html; charset=utf-8'],
    ['/data/sources.csv', 'id,titre\n', 'text/csv; charset=utf-8'],
    ['/data/sources.bib', '@misc{a}', 'application/x-bibtex; charset=utf-8'],
    ['/data/sources.ris', 'TY  - GEN', 'application/x-research-info-systems; charset=utf-8'],
    ['/feed.xml', '<feed/>', 'application/atom+xml; charset=utf-8'],
  ])('serves %s', async (path, text, type) => {
    expect(await get(atRoot, path)).toEqual({ status: 200, text, type });
  });

  test.each([
    '/nothing/',
    '/fr/nothing',
    '/fr/index.html/',
    '/fr/index.html/more',
    '//fr/',
    '/../serve.ts',
    '/%2e%2e/serve.ts',
    '/fr/..%2f..%2fserve.ts',
    '/fr%5c..%5cindex.html',
    `/fr/${'a'.repeat(256)}`,
    `/fr/${'%E6%BC%A2'.repeat(86)}`,
    `/${'a/'.repeat(4000)}`,
    '/_headers',
    '/.htaccess',
    '/.server/nginx.conf',
    '/.server/headers.json',
    '/out.txt',
    '/out/serve.test.ts',
  ])('answers %s with the page for what is not found', async (path) => {
    expect(await get(atRoot, path)).toEqual({ status: 404, text: 'nothing here', type: 'text/html; charset=utf-8' });
  });

  it('leads a folder without its slash to the page', async () => {
    expect(await get(atRoot, '/fr?a=1')).toMatchObject({ status: 301, location: '/fr/?a=1' });
  });

  test.each(['//fr', '//example.org/', '/%2Ffr', '/\\\\fr', '/fr/..//fr'])(
    'never leads %s to another host',
    async (path) => {
      expect((await get(atRoot, path)).location).toBeUndefined();
    },
  );

  test.each(['/%', '/%E0%A4%A', '/%FF', '/%00', '/fr/%c0%ae%c0%ae/'])(
    'tells %s for what it is: no address',
    async (path) => {
      expect(await get(atRoot, path)).toMatchObject({ status: 400, text: 'Bad Request\n' });
    },
  );

  test.each(['POST', 'PUT', 'DELETE', 'TRACE', 'OPTIONS', 'PATCH', 'PROPFIND'])(
    'has no answer to %s',
    async (method) => {
      expect(await get(atRoot, '/fr/', method)).toMatchObject({ status: 405, allow: 'GET, HEAD' });
    },
  );

  it('answers HEAD as GET, without the page', async () => {
    const { text, ...head } = await get(atRoot, '/fr/', 'HEAD');
    expect(text).toBe('');
    expect(await get(atRoot, '/fr/')).toEqual({ ...head, text: 'accueil' });
  });

  it('takes an address with its host', async () => {
    expect(await get(atRoot, 'http://127.0.0.1/fr/')).toMatchObject({ status: 200, text: 'accueil' });
  });

  test.each([['/data/sources.csv'], ['/nothing/'], ['/fr'], ['/%'], ['/_headers']])(
    'sends the headers of the site with %s',
    async (path) => {
      const { headers } = await fetch(new URL(path, atRoot.address), { redirect: 'manual' });
      const sent = Object.fromEntries([...Object.keys(policy)].map((name) => [name, headers.get(name)]));
      expect(sent).toEqual(policy);
    },
  );

  test.each([
    ['/fr/', 'no-cache', null],
    ['/_astro/a.css', 'public, max-age=31536000, immutable', null],
    ['/data/sources.csv', 'no-cache', '*'],
    ['/nothing', 'no-store', null],
  ])('lets %s be kept as “%s” and read from elsewhere: %s', async (path, kept, origin) => {
    const { headers } = await fetch(new URL(path, atRoot.address));
    expect([headers.get('cache-control'), headers.get('access-control-allow-origin')]).toEqual([kept, origin]);
  });
});

describe('a text that is worth it', () => {
  const long = 'Nancy, Kanazawa, '.repeat(500);

  test.each(['/long/', '/archive/long/'])('travels compressed from %s to those who ask for that', async (path) => {
    mkdirSync(join(folder, 'long'), { recursive: true });
    writeFileSync(join(folder, 'long/index.html'), long);
    const server = path.startsWith('/archive/') ? inFolder : atRoot;
    const url = new URL(path, server.address);
    const compressed = await fetch(url, { headers: { 'Accept-Encoding': 'gzip' } });
    expect(compressed.headers.get('content-encoding')).toBe('gzip');
    expect(await compressed.text()).toBe(long);
    const plain = await fetch(url, { headers: { 'Accept-Encoding': 'identity' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await plain.text()).toBe(long);
  });
});

describe('a server under a base path', () => {
  it('has its address there', () => {
    expect(inFolder.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/archive\/$/);
  });

  test.each([
    ['/archive/', 200],
    ['/archive/fr/', 200],
    ['/fr/', 404],
    ['/', 404],
    ['/archives/', 404],
    ['/archive//fr/', 404],
  ])('answers %s with %i', async (path, status) => {
    expect((await get(inFolder, path)).status).toBe(status);
  });

  test.each([
    ['/archive/fr', '/archive/fr/'],
    ['/archive?a=1', '/archive/?a=1'],
    ['/archive//fr', undefined],
  ])('leads %s to %s', async (path, location) => {
    expect((await get(inFolder, path)).location).toBe(location);
  });
});

describe('the port', () => {
  it('that is taken is told in one sentence', async () => {
    const port = Number(new URL(atRoot.address).port);
    await expect(serveFolder({ folder, base: '/', port })).rejects.toThrow(
      `Port ${port} is taken. Choose another: PORT=${port + 1} or --port ${port + 1}.`,
    );
  });

  test.each([
    [[], {}, 4321],
    [[], { PORT: '' }, 4321],
    [['--port', ''], {}, 4321],
    [[], { PORT: '8080' }, 8080],
    [['--port', '9000'], { PORT: '8080' }, 9000],
    [['--port=9000'], {}, 9000],
  ])('of %j and %j is %i', (args, env, port) => {
    expect(readServerOptions(args, env).port).toBe(port);
  });

  test.each([['http'], ['-1'], ['70000'], ['4321.5']])('"%s" is refused', (written) => {
    expect(() => readServerOptions([`--port=${written}`], {})).toThrow(`"${written}" is not a port`);
  });

  test.each([
    [[], {}, '127.0.0.1'],
    [['--host', ''], { HOST: '' }, '127.0.0.1'],
    [['--host', ''], { HOST: '::1' }, '::1'],
    [['--host', '0.0.0.0'], {}, '0.0.0.0'],
  ])('comes with the host: of %j and %j it is %s', (args, env, host) => {
    expect(readServerOptions(args, env).host).toBe(host);
  });

  it('is the only thing that can be told, with the host: an unknown option is refused', () => {
    expect(() => readServerOptions(['--prot', '1'], {})).toThrow('--prot');
  });
});
