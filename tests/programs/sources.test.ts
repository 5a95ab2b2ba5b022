import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { content as example } from '../fixtures/changed-content.ts';
import { sourcesSeenFile, type SourceSeen } from '../../src/archive/schema/source-seen.ts';
import { readYaml } from '../../src/reader/yaml-file.ts';
import { findCopy } from '../../scripts/editor/sources/archived-copy.ts';
import { askAddress } from '../../scripts/editor/sources/ask-address.ts';
import { chosenSources, lookAt } from '../../scripts/editor/sources/look.ts';
import { seenFile } from '../../scripts/editor/sources/seen-file.ts';
import { withCopy } from '../../scripts/editor/sources/take-copy.ts';

/** A public name, as the content must give one; requests to it are answered by a server of this machine. */
const host = 'http://sources.example';
let server: Server;
let local: string;
let open = 0;
let most = 0;
const asked: { readonly url: string; readonly agent: string | undefined }[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = request.url ?? '/';
    asked.push({ url, agent: request.headers['user-agent'] });
    open += 1;
    most = Math.max(most, open);
    response.once('close', () => (open -= 1));
    const end = (status: number, headers: Record<string, string> = {}, body = ''): void => {
      response.writeHead(status, headers).end(body);
    };
    if (url === '/never') return;
    if (url === '/slow')
      setTimeout(() => {
        end(200);
      }, 150);
    else if (url === '/moved') end(301, { location: '/here' });
    else if (url === '/round') end(302, { location: '/round' });
    else if (url === '/away') end(301, { location: 'file:///etc/passwd' });
    else if (url === '/inside') end(301, { location: `${local}/here` });
    else if (url.startsWith('/copies?url=')) {
      const closest = { available: true, url: 'http://copies.example/1', timestamp: '20210302101112' };
      const isKnown = decodeURIComponent(url).endsWith('/gone');
      end(
        200,
        { 'content-type': 'application/json' },
        JSON.stringify({ archived_snapshots: isKnown ? { closest } : {} }),
      );
    } else end(Number(/^\/(\d{3})$/.exec(url)?.[1] ?? (url === '/gone' ? 404 : 200)));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  local = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (url: string, options: RequestInit) => fetch(url.replace(host, local), options));
});
afterAll(() => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  server.close();
});

const asking = { userAgent: 'a-name/1', timeout: 1_000 };

describe('an address', () => {
  it.each([
    ['/here', { state: 'answers', status: 200 }],
    ['/slow', { state: 'answers', status: 200 }],
    ['/404', { state: 'missing', status: 404 }],
    ['/410', { state: 'missing', status: 410 }],
    ['/403', { state: 'refused', status: 403 }],
    ['/500', { state: 'failing', status: 500 }],
    ['/away', { state: 'failing', status: 301 }],
    ['/inside', { state: 'failing', status: 301 }],
    ['/never', { state: 'silent' }],
  ])('%s is told as it answers', async (url, answer) => {
    expect(await askAddress(`${host}${url}`, asking)).toEqual(answer);
  });

  it('that leads on is told with where it leads', async () => {
    expect(await askAddress(`${host}/moved`, asking)).toEqual({ state: 'moved', status: 200, moved: `${host}/here` });
  });

  it('that leads to itself is left after a few steps', async () => {
    asked.length = 0;
    expect(await askAddress(`${host}/round`, asking)).toMatchObject({ state: 'failing' });
    expect(asked.length).toBeLessThan(10);
  });

  it('of a host that is not there is silent', async () => {
    expect(await askAddress('http://127.0.0.1:1/', asking)).toEqual({ state: 'silent' });
  });
});

describe('a copy', () => {
  it('is proposed with its day, at an address of the secure web', async () => {
    expect(await findCopy(`${host}/copies?url=`, 'https://example.org/gone', asking)).toEqual({
      url: 'https://copies.example/1',
      on: '2021-03-02',
    });
  });

  it('is not proposed where none is known, or where nobody answers', async () => {
    expect(await findCopy(`${host}/copies?url=`, 'https://example.org/here', asking)).toBeUndefined();
    expect(await findCopy(`${host}/500?url=`, 'https://example.org/gone', asking)).toBeUndefined();
    expect(await findCopy('http://127.0.0.1:1/?url=', 'https://example.org/gone', asking)).toBeUndefined();
  });

  const file =
    'list:\n  a-1:\n    title: "T" # ici\n    url: "https://a.example/"\n    note: x\n\n  b-2:\n    url: "https://b.example/"\n';
  const copy = { url: 'https://copies.example/1', on: '2021-03-02' };
  it('is written below the address of its source, and nothing else changes', () => {
    const written = withCopy(file, 'a-1', copy);
    expect(written).toContain(
      '/"\n    archived: "https://copies.example/1"\n    archived_on: 2021-03-02\n    note: x\n',
    );
    expect(written?.replace(/ {4}archived.*\n/g, '')).toBe(file);
  });

  it('is not written twice, nor where there is no such source', () => {
    expect(withCopy(withCopy(file, 'a-1', copy) ?? '', 'a-1', copy)).toBeUndefined();
    expect(withCopy(file, 'c-3', copy)).toBeUndefined();
  });
});

describe('a run', () => {
  const look = async (urls: readonly string[], before = new Map<string, SourceSeen>()) => {
    const seen = new Map<string, SourceSeen>();
    const sources = urls.map((url, at) => ({ id: `s-${String(at)}`, url: `${host}${url}`, hasCopy: false }));
    const rest = { today: '2026-11-25', pause: 1, hosts: 4, copies: `${host}/copies?url=` };
    await lookAt(sources, before, { ...asking, ...rest, onSeen: (id, one) => seen.set(id, one) });
    return seen;
  };

  it('asks one host one thing at a time, and tells it who asks', async () => {
    asked.length = 0;
    most = 0;
    await look(['/slow', '/here', '/slow', '/404']);
    expect(most).toBe(1);
    expect(new Set(asked.map(({ agent }) => agent))).toEqual(new Set(['a-name/1']));
  });

  it('keeps the day of the last answer of an address that no longer answers', async () => {
    const before = { url: `${host}/404`, on: '2026-01-02', state: 'answers', answered: '2026-01-02' } as const;
    const seen = await look(['/404'], new Map([['s-0', before]]));
    expect(seen.get('s-0')).toMatchObject({ state: 'missing', on: '2026-11-25', answered: '2026-01-02' });
  });

  it('writes a file that reads back as what was seen', async () => {
    const seen = await look(['/here', '/moved', '/gone', '/never']);
    const { value, mistakes } = readYaml(seenFile(seen), sourcesSeenFile);
    expect(mistakes).toEqual([]);
    expect(sourcesSeenFile.parse(value)).toEqual(seen);
    expect(seen.get('s-2')?.copy).toEqual({ url: 'https://copies.example/1', on: '2021-03-02' });
  });

  it('begins with what was longest unseen, and leaves what was seen lately', () => {
    const source = (id: string) => ({ id, url: `https://a.example/${id}`, hasCopy: false });
    const at = (id: string, on: string) => [id, { url: source(id).url, on, state: 'answers' }] as const;
    const seen = new Map<string, SourceSeen>([at('a', '2026-11-20'), at('b', '2026-01-01'), at('c', '2025-01-01')]);
    const chosen = (limit: number) =>
      chosenSources(['a', 'b', 'c', 'd'].map(source), seen, { since: '2026-10-26', limit }).map(({ id }) => id);
    expect(chosen(9)).toEqual(['d', 'c', 'b']);
    expect(chosen(1)).toEqual(['d']);
  });
});

describe('npm run sources', () => {
  it('writes what it saw after each address, and goes on there the next time', async () => {
    const own = mkdtempSync(path.join(tmpdir(), 'sources-'));
    const root = path.resolve(import.meta.dirname, '../..');
    const { cpSync } = await import('node:fs');
    cpSync(example, own, { recursive: true });
    rmSync(path.join(own, 'sources-seen.yaml'), { force: true });
    const file = path.join(own, 'sources/kyoto.yaml');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/url: "[^"]*"/g, `url: "${host}/gone"`));
    const redirect = `const { fetch } = globalThis;
      globalThis.fetch = (url, options) => fetch(url.replace('${host}', '${local}'), options);`;
    const run = (...options: string[]) =>
      new Promise<{ code: number | null; told: string }>((resolve) => {
        const env = {
          ...process.env,
          CONTENT_DIR: own,
          COPIES_URL: `${host}/copies?url=`,
          SOURCES_USER_AGENT: 'a-name/1',
        };
        const args = [
          '--import',
          `data:text/javascript,${encodeURIComponent(redirect)}`,
          path.join(root, 'scripts/sources.ts'),
          '--lang',
          'fr',
          '--pause',
          '0',
          '--date',
          '2026-11-25',
          ...options,
        ];
        const child = spawn(process.execPath, args, { cwd: root, env });
        let told = '';
        for (const stream of [child.stdout, child.stderr])
          stream.setEncoding('utf8').on('data', (text: string) => (told += text));
        child.once('close', (code) => {
          resolve({ code, told });
        });
      });
    // Only this source is due: the others were asked that day.
    const others = await import('../../src/reader/read-content.ts').then(({ readContent }) => readContent(own));
    const asOf = others.entries.records.sources.flatMap(({ data }) =>
      Object.entries(data.list).flatMap(([id, { url }]) =>
        url === undefined || url.startsWith(host) ? [] : [[id, { url, on: '2026-11-25', state: 'answers' }] as const],
      ),
    );
    writeFileSync(path.join(own, 'sources-seen.yaml'), seenFile(new Map(asOf)));
    const first = await run('--limit', '1');
    expect(first.told).toContain('page introuvable');
    expect(first.code).toBe(0);
    const id = /^([a-z0-9-]+)\s*:/m.exec(first.told)?.[1] ?? '';
    const taken = await run('--take', id);
    expect(taken.code).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('archived: "https://copies.example/1"\n    archived_on: 2021-03-02');
    const { problems } = await import('../../src/reader/read-content.ts').then(({ readContent }) => readContent(own));
    expect(problems).toEqual([]);
    rmSync(own, { recursive: true });
  });
});
