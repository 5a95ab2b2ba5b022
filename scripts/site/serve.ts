import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { setting, unlessBlank } from '../../src/settings.ts';
import { PlainFailure } from '../program.ts';
import { siteDir } from './build.ts';
import { readSiteAddress } from './site-address.ts';
import { siteAnswer, type AnsweredSite } from './site-answer.ts';
import { previousOf } from './destination.ts';

const DEFAULT_PORT = 4321;
/** Not `localhost`, which may be two addresses, one of them silently taken by another program. */
const DEFAULT_HOST = '127.0.0.1';

export interface Serving extends AnsweredSite {
  /** 0 for any free port. */
  readonly port: number;
  readonly host?: string;
}

export interface RunningServer {
  /** URL of the site's first page, with its base path. */
  address: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder until it is closed, as a host would with the settings of the build.
 *
 * @throws {PlainFailure} if the port is taken or not permitted
 */
export async function serveFolder({ port, host = DEFAULT_HOST, ...site }: Serving): Promise<RunningServer> {
  const server = createServer(siteAnswer(site));
  await new Promise<void>((listening, failed) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      failed(cannotListen(error, host, port));
    });
    server.listen(port, host, listening);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}${site.base}`,
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
 * Parses the port of `--port` or PORT, the host of `--host` or HOST.
 *
 * @throws {PlainFailure} for an unknown option or an invalid port
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
 * Serves the built site and prints its URL in the last line.
 *
 * @throws {PlainFailure} if no site was built
 */
export async function serveSite(options: { port: number; host: string }): Promise<void> {
  const folder = siteDir();
  if (!existsSync(folder) && !existsSync(previousOf(folder)))
    throw new PlainFailure('There is no site to serve yet: npm run build makes one, npm start makes and serves it.');
  const { base } = readSiteAddress();
  const { address } = await serveFolder({ folder, base, ...options });
  // The familiar name; if the loopback has two addresses, browsers try both.
  console.log(`The archive is at ${address.replace(DEFAULT_HOST, 'localhost')}`);
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
