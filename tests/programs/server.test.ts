import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeServerFiles } from '../../scripts/site/server-files.ts';
import {
  lockBuild,
  newStaging,
  restoreSite,
  siteFolders,
  swapSite,
  type SiteFolders,
} from '../../scripts/site/site-swap.ts';
import { pick, seededNumbers } from '../seeded-numbers.ts';

const root = path.resolve(import.meta.dirname, '../..');
const BIG = 'data/claims.json';
const PATHS = ['/', '/fr/', '/fr', `/${BIG}`, '/nothing/', '/.htaccess', '/_headers'];
let own: string;
let folders: SiteFolders;
let program: ChildProcessByStdio<null, Readable, null>;
let port: number;

beforeEach(async () => {
  own = mkdtempSync(path.join(tmpdir(), 'server-'));
  folders = siteFolders(path.join(own, 'dist'));
  build(1);
  rmSync(folders.work, { recursive: true });
  const env = { ...process.env, SITE_DIR: folders.dist, BASE_PATH: '/', HOST: '127.0.0.1' };
  program = spawn(process.execPath, [path.join(root, 'scripts/serve.ts'), '--port', '0'], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = (await once(createInterface({ input: program.stdout }), 'line')) as [string];
  port = Number(/:(\d+)\//.exec(line)?.[1]);
});
afterEach(async () => {
  if (program.exitCode === null) {
    const ended = once(program, 'exit');
    program.kill();
    await ended;
  }
  rmSync(own, { recursive: true });
});

/** A site that names its number at both ends of its page, and in the policy of the page; each is as long as no other. */
function build(number: number): void {
  const unlock = lockBuild(folders);
  restoreSite(folders);
  const staging = newStaging(folders);
  const policy = `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${String(number)}'">`;
  const page = `${String(number)} ${policy}${'Nancy, 金沢. '.repeat(100 * number)}${String(number)}`;
  for (const [file, text] of Object.entries({
    'index.html': page,
    'fr/index.html': page,
    '404.html': `${policy}nothing`,
    ...(number === 1 && { [BIG]: 'x'.repeat(4_000_000) }),
  })) {
    mkdirSync(path.dirname(path.join(staging, file)), { recursive: true });
    writeFileSync(path.join(staging, file), text);
  }
  writeServerFiles(staging, { base: '/', site: undefined });
  swapSite(folders, staging);
  unlock();
}

/** The number of the site whose page and headers these are; undefined where they are not of one site, or not whole. */
function numberOf(page: string, headers: Headers): number | undefined {
  const [, first, last] = /^(\d+) [^]*[ >](\d+)$/.exec(page) ?? [];
  const [, sent] = /sha256-(\d+)/.exec(headers.get('content-security-policy') ?? '') ?? [];
  return first === last && first === sent ? Number(first) : undefined;
}

/** Sends bytes over a connection of its own, gives the first that come back, and leaves; `''` where the server leaves without a word. */
function send(bytes: string): Promise<string> {
  return new Promise((done) => {
    let received = '';
    // Of a request without an end the server learns nothing more: then there is none to wait for.
    const isWhole = bytes.endsWith('\r\n\r\n');
    const socket = connect(port, '127.0.0.1', () =>
      isWhole ? socket.write(bytes, 'latin1') : socket.end(bytes, 'latin1'),
    );
    socket.on('data', (part) => {
      received = part.toString('latin1');
      socket.destroy();
    });
    // A server may end a connection on which nonsense comes.
    socket.on('error', () => undefined);
    socket.on('close', () => {
      done(received);
    });
  });
}

/** Takes `count` turns, at most twenty at once. */
async function each(count: number, turn: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const turns = async () => {
    while (next < count) await turn(next++);
  };
  await Promise.all(Array.from({ length: 20 }, turns));
}

/** A request that is wrong in one to four ways. */
function malformed(random: () => number): string {
  const of = (list: readonly string[]) => pick(list, random);
  const digits = () => String(Math.floor(random() * 10 ** (random() * 25)));
  /** Bytes of any kind, now and then controls among them, which Node refuses before they reach our code. */
  const signs = (length: number) => {
    const least = random() < 0.2 ? 0 : 33;
    const sign = () => String.fromCharCode(least + Math.floor(random() * (256 - least)));
    return Array.from({ length }, sign).join('');
  };
  const address = () => (random() < 0.5 ? of(PATHS) : strangeAddress());
  const strangeAddress = () =>
    of([
      `/fr/${'a'.repeat(Math.floor(random() * 600))}`,
      `/${'%E6%BC%A2'.repeat(Math.floor(random() * 200))}`,
      `/${'../'.repeat(Math.floor(random() * 9))}etc/passwd`,
      `/fr/%2e%2e%2f%${of(['', '0', '00', 'zz', 'ff', 'c0%ae'])}`,
      `//${of(['example.org', 'fr', '\\fr', ''])}`,
      `/${'a/'.repeat(Math.floor(random() * 3000))}`,
      `/fr/?${'q'.repeat(Math.floor(random() * 20_000))}`,
      `/${signs(20)}`,
      '*',
      '',
      'http://',
    ]);
  const bound = () => of(['', '5', '9', digits(), signs(3)]);
  const header = () =>
    of([
      ...Array.from({ length: 4 }, () => `Range: bytes=${bound()}-${bound()}`),
      `Range: bytes=${Array.from({ length: 200 }, () => `${digits()}-`).join(',')}`,
      `Range: ${signs(12)}`,
      `If-None-Match: ${of(['*', '"', 'W/', ',,,', signs(9)])}`,
      `If-Modified-Since: ${of(['never', digits(), signs(9)])}`,
      `If-Range: ${of(['"', 'W/"a"', digits()])}\r\nRange: bytes=0-1`,
      `Accept-Encoding: ${of(['gzip;q=', ';;', signs(9), 'gzip,'.repeat(500)])}`,
      `Content-Length: ${of(['-1', digits(), 'x'])}`,
      `Transfer-Encoding: ${of(['chunked', 'chunked, chunked', 'gzip'])}`,
      `Expect: ${signs(3)}`,
      'Upgrade: websocket\r\nConnection: Upgrade',
      `X: ${'x'.repeat(Math.floor(random() * 30_000))}`,
      signs(30),
    ]);
  const headers = Array.from({ length: 1 + Math.floor(random() * 2) }, header);
  const method = of([...Array<string>(9).fill('GET'), 'HEAD', 'POST', 'TRACE', 'CONNECT', 'OPTIONS', 'get', signs(4)]);
  const whole = `${method} ${address()} ${of([...Array<string>(9).fill('HTTP/1.1'), 'HTTP/1.0', 'HTTP/9', ''])}\r\n${of([...Array<string>(9).fill('Host: a\r\n'), '', 'Host: a\r\nHost: b\r\n'])}${headers.join('\r\n')}\r\n\r\n`;
  return random() < 0.1 ? whole.slice(0, Math.floor(random() * whole.length)) : whole;
}

describe('a server that was asked for anything', () => {
  it('answers two hundred malformed requests, or ends their connection, and then the next', async () => {
    const random = seededNumbers(12);
    const requests = Array.from({ length: 200 }, () => malformed(random));
    const statuses = new Set<string>();
    await each(requests.length, async (at) => {
      for (const [, status] of (await send(requests[at] ?? '')).matchAll(/HTTP\/1\.1 (\d+)/g))
        statuses.add(status ?? '');
    });
    expect(program.exitCode).toBeNull();

    expect([...statuses]).toEqual(expect.arrayContaining(['200', '206', '301', '400', '404', '405', '416']));
    expect([...statuses].filter((status) => Number(status) >= 500)).toEqual([]);
    const answer = await fetch(`http://127.0.0.1:${String(port)}/fr/`);
    expect(numberOf(await answer.text(), answer.headers)).toBe(1);
  });

  const hasDescriptors = process.platform === 'linux';
  if (!hasDescriptors)
    console.warn('The descriptors of a process are counted on Linux alone: aborted downloads are not tried here.');
  it.runIf(hasDescriptors)('has every file closed after a thousand downloads that were left', async () => {
    const open = () => readdirSync(`/proc/${String(program.pid)}/fd`).length;
    const whole = 'GET /fr/ HTTP/1.1\r\nHost: a\r\n\r\n';
    await Promise.all(Array.from({ length: 20 }, () => send(whole)));
    const before = open();
    const kinds = ['', 'Accept-Encoding: gzip\r\n', 'Range: bytes=5-\r\n', 'Accept-Encoding: gzip\r\n'];
    await each(1000, async (at) => {
      await send(`GET /${BIG} HTTP/1.1\r\nHost: a\r\n${kinds[at % kinds.length] ?? ''}\r\n`);
    });
    await expect.poll(open, { timeout: 60_000 }).toBeLessThanOrEqual(before);
    expect(await send(whole)).toMatch(/^HTTP\/1\.1 200/);
  });
});

it('shows a whole page of one site, or none, to twenty readers while fifty sites change places', async () => {
  const address = `http://127.0.0.1:${String(port)}/fr/`;
  const wrong: string[] = [];
  const seen = new Set<number>();
  let isDone = false;
  const readers = Array.from({ length: 20 }, async () => {
    while (!isDone) {
      try {
        const answer = await fetch(address);
        const page = await answer.text();
        const number = numberOf(page, answer.headers);
        if (answer.status === 200 && number !== undefined) seen.add(number);
        else if (answer.status !== 404) wrong.push(`${String(answer.status)} ${page.slice(0, 40)} … ${page.slice(-9)}`);
      } catch (error) {
        wrong.push(String((error as Error).cause ?? error));
        if (program.exitCode !== null) return;
      }
    }
  });
  for (let number = 2; number <= 51; number++) {
    build(number);
    // Readers see each site: the next one waits for one of them.
    await expect.poll(() => seen.has(number) || program.exitCode !== null, { interval: 1, timeout: 60_000 }).toBe(true);
  }
  isDone = true;
  await Promise.all(readers);
  expect(wrong).toEqual([]);
  expect(program.exitCode).toBeNull();
  expect(seen.size).toBeGreaterThanOrEqual(50);
});

it('serves the former site where a stopped build has left it, and writes nothing for that', async () => {
  renameSync(folders.dist, folders.previous);
  const answer = await fetch(`http://127.0.0.1:${String(port)}/fr/`);
  expect(numberOf(await answer.text(), answer.headers)).toBe(1);
  expect(readdirSync(own)).toEqual(['dist.previous']);
});
