/**
 * Serves the built site under BASE_PATH, as a static host would.
 *
 *   npm run preview -- --port 8080 --host 0.0.0.0
 *
 * PORT and HOST in the environment do the same. The default, 127.0.0.1, is seen from this machine alone.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';
import { setting, unlessBlank } from '../src/settings.ts';
import { siteDir } from './build.ts';
import { textTypeOf } from './media-types.ts';
import { PlainFailure, runProgram } from './program.ts';
import { readSiteAddress } from './site-address.ts';
import { isBuildRunning, lockBuild, restoreSite, siteFolders } from './site-swap.ts';

const DEFAULT_PORT = 4321;
/** Not `localhost`, which may be two addresses, one of them taken by another program without any error. */
const DEFAULT_HOST = '127.0.0.1';

export interface Serving {
  folder: string;
  /** Folder of the site on the host, with a slash at both ends. */
  base: string;
  /** 0 for any free port. */
  port: number;
  host?: string;
}

export interface RunningServer {
  /** Address of the site's first page, with its base path. */
  address: string;
  close: () => Promise<void>;
}

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Texts travel compressed, as from the hosts of docs/deploy.md: what is measured over this server is what a reader loads.
 * Its types speak of Express, whose requests and responses are Node's.
 */
const compress = compression() as unknown as Handler;

/**
 * Serves a folder until it is closed. Each request reads the folder anew, so a build behind it shows at once.
 *
 * @throws {PlainFailure} where the port is taken or may not be used
 */
export async function serveFolder({ folder, base, port, host = DEFAULT_HOST }: Serving): Promise<RunningServer> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders: (response, path) => {
      // The server's own table lacks some types, and sends others without saying that the text is UTF-8.
      const type = textTypeOf(extname(path));
      if (type !== undefined) response.setHeader('Content-Type', type);
    },
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = pathUnder(base, request.url ?? '/');
    if (path === undefined) {
      notFound(folder, response);
    } else if (isFolderWithoutSlash(folder, path)) {
      redirect(request, response);
    } else {
      request.url = path;
      files(request, response, () => {
        notFound(folder, response);
      });
    }
  };
  const server = createServer((request, response) => {
    compress(request, response, () => {
      answer(request, response);
    });
  });

  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(cannotListen(error, host, port));
    });
    server.listen(port, host, listening);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * The port of `--port` or PORT, the host of `--host` or HOST.
 *
 * @throws {PlainFailure} for an option that does not exist and for a port that is none
 */
export function readServerOptions(
  args: readonly string[] = process.argv.slice(2),
  env: Readonly<Record<string, string | undefined>> = process.env,
): { port: number; host: string } {
  let values: { port?: string | undefined; host?: string | undefined };
  try {
    ({ values } = parseArgs({ args: [...args], options: { port: { type: 'string' }, host: { type: 'string' } } }));
  } catch (error) {
    throw new PlainFailure((error as Error).message);
  }
  const written = unlessBlank(values.port) ?? setting('PORT', env) ?? String(DEFAULT_PORT);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535)
    throw new PlainFailure(`"${written}" is not a port: give a number up to 65535.`);
  return { port, host: unlessBlank(values.host) ?? setting('HOST', env) ?? DEFAULT_HOST };
}

/**
 * Serves the built site and says where, in the last line.
 *
 * @throws {PlainFailure} where no site was built
 */
export async function serveSite(options: { port: number; host: string }): Promise<void> {
  const folders = siteFolders(siteDir());
  if (!isBuildRunning(folders)) {
    const unlock = lockBuild(folders);
    restoreSite(folders);
    unlock();
  }
  if (!existsSync(folders.dist))
    throw new PlainFailure('There is no site to serve yet: npm run build makes one, npm start makes and serves it.');
  const { base } = readSiteAddress();
  const { address } = await serveFolder({ folder: folders.dist, base, ...options });
  // The name that people know; where the loopback has two addresses, browsers try both.
  console.log(`The archive is at ${address.replace(DEFAULT_HOST, 'localhost')}`);
}

/** The path of a request inside the site, with its query; undefined for what lies outside the base. */
function pathUnder(base: string, url: string): string | undefined {
  return url.startsWith(base) ? url.slice(base.length - 1) : undefined;
}

function isFolderWithoutSlash(folder: string, path: string): boolean {
  const name = decode(path.split('?', 1)[0] ?? '');
  // A redirect to `//name/` would lead to another host.
  if (name.startsWith('//') || name.endsWith('/') || name.split('/').includes('..')) return false;
  return statSync(join(folder, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path).replaceAll('\0', '');
  } catch {
    return path;
  }
}

function redirect({ url = '/' }: IncomingMessage, response: ServerResponse): void {
  const [path, ...query] = url.split('?');
  response.writeHead(301, { Location: [`${path}/`, ...query].join('?') }).end();
}

function notFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
  response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function cannotListen(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE':
      return new PlainFailure(`Port ${port} is taken. Choose another: PORT=${port + 1} or --port ${port + 1}.`);
    case 'EACCES':
      return new PlainFailure(
        `Port ${port} needs rights that this program does not have. Choose one above 1023: --port ${DEFAULT_PORT}.`,
      );
    case 'ENOTFOUND':
    case 'EADDRNOTAVAIL':
      return new PlainFailure(
        `${host} is not an address of this machine. Leave --host out, or give 0.0.0.0 for all of its addresses.`,
      );
    default:
      return error;
  }
}

if (import.meta.main) await runProgram(() => serveSite(readServerOptions()));
