/**
 * HTTP semantics for one file, after RFC 9110: ranges, conditions and compression. Reads nothing: the answer says which bytes of the file make up its
 * body.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { extname } from 'node:path';
import { isTextEnding, typeOf } from './media-types.ts';
import { GZIP_LEAST } from './server-files.ts';

export interface FileFacts {
  /** Its extension gives the type. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** Modification time in milliseconds since 1970, with fractions. */
  readonly modified: number;
}

export interface FileAnswer {
  readonly status: 200 | 206 | 304 | 412 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** The first and the last byte to send; undefined if the answer has no body. */
  readonly bytes?: { readonly start: number; readonly end: number };
  readonly isCompressed?: true;
}

/** Answers a GET or a HEAD of a file; for HEAD, the caller omits the body. */
export function fileAnswer(asked: IncomingHttpHeaders, file: FileFacts): FileAnswer {
  const ending = extname(file.name);
  const isText = isTextEnding(ending);
  const isCompressed = isText && file.size >= GZIP_LEAST && acceptsGzip(asked['accept-encoding']);
  const tag = `"${file.size.toString(36)}-${Math.round(file.modified * 1000).toString(36)}"`;
  // HTTP dates have a resolution of one second.
  const modified = Math.floor(file.modified / 1000) * 1000;
  const common = {
    'Last-Modified': new Date(modified).toUTCString(),
    ...(isText && { Vary: 'Accept-Encoding' }),
  };
  // Compressed bytes differ from those of the file: their tag is weak, as with nginx.
  const whole = { ...common, ETag: isCompressed ? `W/${tag}` : tag };
  if (isRefused(asked, tag, modified)) return { status: 412, headers: common };
  if (isKnown(asked, tag, modified)) return { status: 304, headers: whole };

  const type = { 'Content-Type': typeOf(file.name) };
  const range = isRangeWanted(asked, tag, common['Last-Modified']) ? rangeOf(asked.range, file.size) : undefined;
  if (range === 'outside')
    return { status: 416, headers: { ...common, 'Content-Range': `bytes */${String(file.size)}` } };
  if (range !== undefined) {
    const { start, end } = range;
    const headers = {
      ...common,
      ...type,
      ETag: tag,
      'Content-Length': String(end - start + 1),
      'Content-Range': `bytes ${String(start)}-${String(end)}/${String(file.size)}`,
    };
    return { status: 206, headers, bytes: range };
  }
  const bytes = { start: 0, end: file.size - 1 };
  if (isCompressed)
    return { status: 200, headers: { ...whole, ...type, 'Content-Encoding': 'gzip' }, bytes, isCompressed };
  const headers = { ...whole, ...type, 'Accept-Ranges': 'bytes', 'Content-Length': String(file.size) };
  return file.size === 0 ? { status: 200, headers } : { status: 200, headers, bytes };
}

function acceptsGzip(accepted: string | string[] = ''): boolean {
  return /(?:^|,)\s*gzip\s*(?:;\s*q=(?:1|0[.]0*[1-9])[^,]*)?(?:,|$)/i.test(String(accepted));
}

/** True if a precondition fails: the reader wants another state of the file (If-Match, If-Unmodified-Since). */
function isRefused(asked: IncomingHttpHeaders, tag: string, modified: number): boolean {
  const match = asked['if-match'];
  if (match !== undefined) return match.trim() !== '*' && !tagsOf(match).includes(tag);
  return modified > Date.parse(asked['if-unmodified-since'] ?? '');
}

/** True if the reader already has this state of the file (If-None-Match, else If-Modified-Since). */
function isKnown(asked: IncomingHttpHeaders, tag: string, modified: number): boolean {
  const match = asked['if-none-match'];
  if (match === undefined) return modified <= Date.parse(asked['if-modified-since'] ?? '');
  return match.trim() === '*' || tagsOf(match).some((one) => one.replace(/^W\//, '') === tag);
}

function tagsOf(list: string): string[] {
  return list.split(',').map((one) => one.trim());
}

/** False if the reader's part is of another state of the file, and so needs all of it (If-Range). */
function isRangeWanted(asked: IncomingHttpHeaders, tag: string, modified: string): boolean {
  const condition = asked['if-range'];
  return condition === undefined || [tag, modified].includes(String(condition));
}

/** Parses a single range of bytes. A server may ignore several ranges, and must ignore malformed ones. */
function rangeOf(written: string | undefined, size: number): { start: number; end: number } | 'outside' | undefined {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/i.exec(written ?? '') ?? [];
  if (first === '') {
    if (last === '') return undefined;
    const start = Math.max(0, size - Number(last));
    return start < size ? { start, end: size - 1 } : 'outside';
  }
  const [start, end] = [Number(first), last === '' ? Infinity : Number(last)];
  if (end < start) return undefined;
  return start < size ? { start, end: Math.min(end, size - 1) } : 'outside';
}
