/** Tests the built site on a real nginx with the settings that the build wrote: node scripts/with-node.mjs node scripts/quality/nginx.ts */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { PlainFailure, runProgram } from '../program.ts';
import type { RunningServer } from '../site/serve.ts';
import { installFromDebian, isRootOnDebian } from './debian.ts';

/**
 * The path of nginx, installed first if Debian can.
 *
 * @throws {PlainFailure} if there is none
 */
function getNginx(): string {
  if (findNginx() === undefined && isRootOnDebian()) installFromDebian('nginx-light');
  const found = findNginx();
  if (found === undefined) throw new PlainFailure('This test needs nginx (on Debian: apt-get install nginx-light).');
  return found;
}

/** Serves a built site under its base path on the loopback, by its own `.server/nginx.conf`, until it is closed. */
export async function serveWithNginx(folder: string, base: string): Promise<RunningServer> {
  const settings = join(folder, '.server', 'nginx.conf');
  if (!existsSync(settings)) throw new PlainFailure('There is no site to try yet: npm run build makes one.');
  const nginx = getNginx();
  const work = mkdtempSync(join(tmpdir(), 'nginx-'));
  const root = join(work, 'root', base).replace(/\/$/, '');
  mkdirSync(dirname(root), { recursive: true });
  symlinkSync(folder, root);
  const port = await freePort();
  const main = join(work, 'nginx.conf');
  writeFileSync(main, configuration({ work, port, settings }));
  const child = spawn(nginx, ['-e', 'stderr', '-p', work, '-c', main], { stdio: ['ignore', 'ignore', 'inherit'] });
  const address = `http://127.0.0.1:${port}${base}`;
  await answered(address, () => child.exitCode !== null);
  return {
    address,
    close: async () => {
      const ended = new Promise((done) => child.once('close', done));
      child.kill('SIGTERM');
      await ended;
      rmSync(work, { recursive: true, force: true });
    },
  };
}

function findNginx(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => existsSync(path));
}

/** The configuration around the included file, as on a host. */
function configuration({ work, port, settings }: { work: string; port: number; settings: string }): string {
  const folders = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `  ${name}_temp_path "${join(work, name)}";`,
  );
  return `${process.getuid?.() === 0 ? 'user root;\n' : ''}daemon off;
pid "${join(work, 'pid')}";
error_log stderr warn;
events {}
http {
  access_log off;
${folders.join('\n')}
  server {
    listen 127.0.0.1:${port};
    root "${join(work, 'root')}";
    include "${settings}";
  }
}
`;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answered(address: string, hasEnded: () => boolean): Promise<void> {
  for (let wait = 0; wait < 100; wait++) {
    if (hasEnded()) throw new PlainFailure('nginx did not start; what it says stands above.');
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new PlainFailure('nginx did not answer within ten seconds.');
}

if (import.meta.main) {
  await runProgram(() => {
    getNginx();
    const vitest = join(import.meta.dirname, '../..', 'node_modules', 'vitest', 'vitest.mjs');
    const { status } = spawnSync(process.execPath, [vitest, 'run', '--project', 'nginx'], { stdio: 'inherit' });
    process.exitCode = status ?? 1;
  });
}
