import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { RunningServer } from './serve.ts';
import { readServerOptions, serveFolder } from './serve.ts';

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
  })) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
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
): Promise<{ status: number; type?: string; location?: string; text: string }> {
  return new Promise((done, failed) => {
    const { hostname, port } = new URL(server.address);
    request({ hostname, port, path }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => {
        const { 'content-type': type, location } = response.headers;
        done({ status: response.statusCode ?? 0, ...(type && { type }), ...(location && { location }), text });
      });
    })
      .on('error', failed)
      .end();
  });
}

describe('a server at the root', () => {
  test.each([
    ['/', 'home', 'text/html;charset=utf-8'],
    ['/?a=1', 'home', 'text/html;charset=utf-8'],
    ['/fr/', 'accueil', 'text/html;charset=utf-8'],
    ['/data/sources.csv', 'id,titre\n', 'text/csv; charset=utf-8'],
    ['/data/sources.bib', '@misc{a}', 'application/x-bibtex; charset=utf-8'],
    ['/data/sources.ris', 'TY  - GEN', 'application/x-research-info-systems; charset=utf-8'],
    ['/feed.xml', '<feed/>', 'application/xml; charset=utf-8'],
  ])('serves %s', async (path, text, type) => {
    expect(await get(atRoot, path)).toEqual({ status: 200, text, type });
  });

  test.each(['/nothing/', '/fr/nothing', '/%E0%A4%A', '/../serve.ts', '/%2e%2e/serve.ts', '/%00'])(
    'answers %s with the page for what is not found',
    async (path) => {
      expect(await get(atRoot, path)).toEqual({ status: 404, text: 'nothing here', type: 'text/html; charset=utf-8' });
    },
  );

  it('leads a folder without its slash to the page', async () => {
    expect(await get(atRoot, '/fr?a=1')).toMatchObject({ status: 301, location: '/fr/?a=1' });
  });

  it('never leads to another host', async () => {
    expect((await get(atRoot, '//fr')).location).toBeUndefined();
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
  ])('answers %s with %i', async (path, status) => {
    expect((await get(inFolder, path)).status).toBe(status);
  });

  it('keeps the base when it leads to a folder', async () => {
    expect(await get(inFolder, '/archive/fr')).toMatchObject({ status: 301, location: '/archive/fr/' });
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
    [[], { PORT: '8080' }, 8080],
    [['--port', '9000'], { PORT: '8080' }, 9000],
    [['--port=9000'], {}, 9000],
  ])('of %j and %j is %i', (args, env, port) => {
    expect(readServerOptions(args, env).port).toBe(port);
  });

  test.each([['http'], ['-1'], ['70000'], ['4321.5']])('"%s" is refused', (written) => {
    expect(() => readServerOptions([`--port=${written}`], {})).toThrow(`"${written}" is not a port`);
  });

  it('is the only thing that can be told, with the host: an unknown option is refused', () => {
    expect(() => readServerOptions(['--prot', '1'], {})).toThrow('--prot');
  });
});
