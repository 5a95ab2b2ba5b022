/** Answers requests for a built site, including malformed ones. */
import { STATUS_CODES, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { fileAnswer, type FileAnswer } from './file-answer.ts';
import { siteFinder, type FindInSite, type OpenFile } from './served-site.ts';
import { GZIP_LEVEL, headersOfAll, headersOfPath } from './server-files.ts';

/** Returns a stream for the body of an answer, by the path of its address: a benchmark throttles it. */
export type Passage = (path: string) => (body: AsyncIterable<Buffer>) => AsyncIterable<Buffer>;

export interface AnsweredSite {
  readonly folder: string;
  /** Folder of the site on the host, with a slash at both ends. */
  readonly base: string;
  readonly passage?: Passage;
}

type Headers = Readonly<Record<string, string>>;

const compress = promisify(gzip);
/** Errors that mean that the client disconnected. */
const DISCONNECTED = new Set([
  'ECONNRESET',
  'EPIPE',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_PREMATURE_CLOSE',
  'ERR_STREAM_UNABLE_TO_PIPE',
]);

/** Each request reads the folder again, so a new build shows at once. No request and no unreadable file ends the server. */
export function siteAnswer({ folder, base, passage }: AnsweredSite): RequestListener {
  const find = siteFinder(folder);
  return (request, response) => {
    answer(request, response, { find, base, passage }).catch((error: unknown) => {
      // After a partial answer, the client learns from the closed connection that the rest is missing.
      if (response.headersSent) response.destroy();
      else say(response, 500, headersOfAll);
      if (!DISCONNECTED.has((error as NodeJS.ErrnoException).code ?? '')) console.error(error);
    });
  };
}

async function answer(
  { url = '', method, headers: asked }: IncomingMessage,
  response: ServerResponse,
  { find, base, passage }: { find: FindInSite; base: string; passage: Passage | undefined },
): Promise<void> {
  const [address = '', ...query] = url.replace(/^https?:\/\/[^/?]*/i, '').split('?');
  const decoded = decode(address);
  const path = decoded?.startsWith(base) === true ? decoded.slice(base.length - 1) : undefined;
  const isRead = method === 'GET' || method === 'HEAD';
  const { at, headers } = await find(isRead ? path : undefined);
  if (!isRead) {
    say(response, 405, { ...headers, Allow: 'GET, HEAD' });
  } else if (decoded === undefined) {
    say(response, 400, headers);
  } else if (at === 'folder' || `${decoded}/` === base) {
    // Nothing is found below a double slash, which would redirect to another host.
    say(response, 301, { ...headers, Location: [`${encodeURI(decoded)}/`, ...query].join('?') });
  } else if (at !== undefined && path !== undefined) {
    const found = fileAnswer(asked, at);
    await send(response, at, { ...found, headers: { ...headers, ...headersOfPath(path), ...found.headers } }, passage);
  } else {
    await sendMissing(response, find, passage);
  }
}

/** Decodes a path; undefined if it is not percent-encoded UTF-8, or holds a NUL. */
function decode(address: string): string | undefined {
  try {
    const decoded = decodeURIComponent(address);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** Sends a file, and closes it in any case. */
async function send(
  response: ServerResponse,
  { handle }: OpenFile,
  { status, headers, bytes, isCompressed }: Omit<FileAnswer, 'status'> & { status: number },
  passage: Passage | undefined,
): Promise<void> {
  const { method, url = '' } = response.req;
  try {
    // A compressed text is sent as one piece, so that its length is known.
    const text = isCompressed && (await compress(await handle.readFile(), { level: GZIP_LEVEL }));
    response.writeHead(status, text ? { ...headers, 'Content-Length': String(text.length) } : headers);
    if (bytes === undefined || method === 'HEAD') {
      response.end();
      return;
    }
    const body = text ? Readable.from(text) : handle.createReadStream(bytes);
    await (passage ? pipeline(body, passage(url), response) : pipeline(body, response));
  } finally {
    await handle.close();
  }
}

/** The 404 page, always complete: conditions and ranges refer to something else. */
async function sendMissing(response: ServerResponse, find: FindInSite, passage: Passage | undefined): Promise<void> {
  const { at, headers } = await find('/404.html');
  const own = { ...headers, 'Cache-Control': 'no-store' };
  if (typeof at !== 'object') {
    say(response, 404, own);
    return;
  }
  const page = fileAnswer({ 'accept-encoding': response.req.headers['accept-encoding'] }, at);
  await send(response, at, { ...page, status: 404, headers: { ...page.headers, ...own } }, passage);
}

/** Answers with a short text. Node itself omits it for HEAD. */
function say(response: ServerResponse, status: number, headers: Headers): void {
  const text = `${STATUS_CODES[status] ?? ''}\n`;
  const own = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Length': String(text.length) };
  response.writeHead(status, { ...headers, ...own }).end(text);
}
