import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, STATUS_CODES } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { constants } from 'node:zlib';
import compression from 'compression';
import express, { type ErrorRequestHandler } from 'express';
import { PlainFailure, spokenLanguage } from '../program.ts';
import { lockBuilds } from './build-lock.ts';
import { readSiteAddress, setting, type Environment } from './site-address.ts';
import { dist } from './site-folder.ts';

const DEFAULT_PORT = 4321;
/** Not `localhost`, which may be two addresses, one of them silently taken by another program. */
const DEFAULT_HOST = '127.0.0.1';

const words = {
  taken: {
    fr: (port: number) =>
      `Le port ${port} est pris. Choisissez-en un autre\u00A0: --port ${port + 1}, ou PORT=${port + 1}.`,
    ja: (port: number) =>
      `ポート${port}は使われています。--port ${port + 1}かPORT=${port + 1}のように、別の番号を指定してください。`,
  },
  refused: {
    fr: (port: number) =>
      `Le port ${port} demande des droits que ce programme n’a pas. Choisissez-en un au-dessus de 1023\u00A0: --port ${DEFAULT_PORT}.`,
    ja: (port: number) =>
      `ポート${port}を使う権限がありません。--port ${DEFAULT_PORT}のように、1024以上の番号を指定してください。`,
  },
  elsewhere: {
    fr: (host: string) =>
      `${host} n’est pas une adresse de cette machine. Retirez --host, ou tapez 0.0.0.0 pour toutes ses adresses.`,
    ja: (host: string) =>
      `${host}はこのパソコンのアドレスではありません。--hostを省くか、すべてのアドレスを表す0.0.0.0を指定してください。`,
  },
  noPort: {
    fr: (written: string) => `«\u00A0${written}\u00A0» n’est pas un port\u00A0: tapez un nombre jusqu’à 65535.`,
    ja: (written: string) => `「${written}」はポートではありません。65535までの数を指定してください。`,
  },
  noSite: {
    fr: 'Il n’y a pas encore de site à montrer\u00A0: npm start le construit et le montre.',
    ja: '表示できるサイトがまだありません。npm startで作成し、表示してください。',
  },
  stop: {
    fr: 'Ctrl+C arrête. Pour revoir ce site sans le reconstruire\u00A0: npm run preview.',
    ja: 'Ctrl+Cで終了します。作り直さずにもう一度見るには、npm run previewを実行してください。',
  },
  at: {
    fr: (address: string) => `L’archive est à l’adresse ${address}`,
    ja: (address: string) => `アーカイブのアドレス：${address}`,
  },
};

/** Where a server listens: a port, or 0 for any free one, and an address of this machine. */
interface Listening {
  readonly port: number;
  readonly host?: string;
}

/** Serves a site under its base path, with the headers of its `_headers`. @throws {PlainFailure} if the port is taken or not permitted */
export async function serveFolder(site: Listening & { readonly folder: string; readonly base: string }) {
  const { folder, base, port, host = DEFAULT_HOST } = site;
  const headersOf = headersIn(readFileSync(join(folder, '_headers'), 'utf8'));
  const app = express()
    .disable('x-powered-by')
    .enable('case sensitive routing')
    .use(
      compression({
        // A range of bytes is one of the text as it is.
        filter: (request, response) => !request.headers.range && compression.filter(request, response),
        // With the window of 4 MB that it takes by itself, two hundred readers of a table cost 800 MB.
        brotli: { params: { [constants.BROTLI_PARAM_LGWIN]: 18 } },
      }),
    )
    .use(base, (request, response, next) => {
      // As on a static host: these are no addresses.
      if (/^\/_headers$|\/\//.test(request.path)) throw notFound();
      // A range is asked of a body, which the answer to HEAD has not.
      if (request.method === 'HEAD') delete request.headers.range;
      response.set(headersOf(request.path));
      next();
    })
    .use(base, express.static(folder, { fallthrough: false }))
    .use(() => {
      throw notFound();
    })
    .use(answerError(join(folder, '404.html')));
  const server = createServer(app).listen(port, host);
  await once(server, 'listening').catch((error: unknown) => {
    const { code = '' } = error as NodeJS.ErrnoException;
    const lang = spokenLanguage();
    const sentences: Readonly<Record<string, string>> = {
      EADDRINUSE: words.taken[lang](port),
      EACCES: words.refused[lang](port),
      ENOTFOUND: words.elsewhere[lang](host),
      EADDRNOTAVAIL: words.elsewhere[lang](host),
    };
    throw sentences[code] === undefined ? error : new PlainFailure(sentences[code]);
  });
  const { port: actualPort } = server.address() as AddressInfo;
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${actualPort}${base}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function notFound(): Error {
  return Object.assign(new Error(), { status: 404 });
}

/** Reads `_headers`, as Netlify and Cloudflare do: a path, which may end with `*`, then the headers of what it fits. */
function headersIn(text: string): (path: string) => Record<string, string> {
  const blocks = text.split(/^(?=\/)/m).map((block) => {
    const [path = '', ...lines] = block.trim().split(/\n\s+/);
    return { path, headers: lines.map((line) => line.split(': ', 2)) };
  });
  return (asked) =>
    Object.fromEntries(
      blocks.filter(({ path }) => asked.startsWith(path.replace('*', ''))).flatMap(({ headers }) => headers),
    ) as Record<string, string>;
}

function answerError(page: string): ErrorRequestHandler {
  return async (error: { status?: number; headers?: Record<string, string> }, _, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 500) console.error(error);
    response.status(status).set({ ...error.headers, 'Cache-Control': 'no-store' });
    const text = status === 404 && (await readFile(page, 'utf8').catch(() => undefined));
    if (text) response.type('html').send(text);
    else response.type('text').send(`${STATUS_CODES[status] ?? ''}\n`);
  };
}

/** Reads the port of `--port` or PORT, the host of `--host` or HOST. @throws for an unknown option or an invalid port */
export function readServerOptions(
  args: readonly string[] = process.argv.slice(2),
  env: Environment = process.env,
): Required<Listening> {
  const { values } = parseArgs({
    args: [...args],
    options: { port: { type: 'string' }, host: { type: 'string' }, lang: { type: 'string' } },
  });
  const written = values.port || setting('PORT', env) || String(DEFAULT_PORT);
  const port = Number(written);
  if (!/^\d+$/.test(written) || port > 65_535) throw new PlainFailure(words.noPort[spokenLanguage(args, env)](written));
  return { port, host: values.host || setting('HOST', env) || DEFAULT_HOST };
}

/** Serves the built site and prints its URL in the last line. @throws {PlainFailure} if no site was built */
export async function serveSite(options: Listening): Promise<void> {
  // A build that was killed between its renames has the site.
  if (!existsSync(dist)) lockBuilds().unlock();
  const lang = spokenLanguage();
  if (!existsSync(dist)) throw new PlainFailure(words.noSite[lang]);
  const { address } = await serveFolder({ folder: dist, base: readSiteAddress().base, ...options });
  // The familiar name; if the loopback has two addresses, browsers try both.
  console.log(`${words.stop[lang]}\n${words.at[lang](address.replace(DEFAULT_HOST, 'localhost'))}`);
}
