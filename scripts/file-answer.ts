/**
 * What HTTP asks of the answer for one file: ranges, conditions and compression, after RFC 9110. Nothing is read here: the answer says which
 * bytes of the file make its body.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { extname } from 'node:path';
import { isTextEnding, typeOf } from './media-types.ts';
import { GZIP_LEAST } from './server-files.ts';

export interface FileFacts {
  /** Its ending gives the type. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** When it was written, in milliseconds since 1970, with fractions. */
  readonly modified: number;
}

export interface FileAnswer {
  readonly status: 200 | 206 | 304 | 412 | 416;
  readonly headers: Readonly<Record<string, string>>;
  /** The first and the last byte of the file that are sent; undefined where the answer has no body. */
  readonly bytes?: { readonly start: number; readonly end: number };
  readonly isCompressed?: true;
}

/** A GET or a HEAD of a file: the body is left out for the second by whoever sends the answer. */
export function fileAnswer(asked: IncomingHttpHeaders, file: FileFacts): FileAnswer {
  const ending = extname(file.name);
  const isText = isTextEnding(ending);
  const isCompressed = isText && file.size >= GZIP_LEAST && acceptsGzip(asked['accept-encoding']);
  const tag = `"${file.size.toString(36)}-${Math.round(file.modified * 1000).toString(36)}"`;
  // HTTP dates have whole seconds.
  const modified = Math.floor(file.modified / 1000) * 1000;
  const common = {
    'Last-Modified': new Date(modified).toUTCString(),
    ...(isText && { Vary: 'Accept-Encoding' }),
  };
  // The bytes of a compressed file are not those of the file: for them the tag is weak, as from nginx.
  const whole = { ...common, ETag: isCompressed ? `W/${tag}` : tag };
  if (isRefused(asked, tag, modified)) return { status: 412, headers: common };
  if (isKnown(asked, tag, modified)) return { status: 304, headers: whole };

  const type = { 'Content-Type': typeOf(ending) };
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

/** True if the reader wants an answer for another state of the file only (If-Match, If-Unmodified-Since). */
function isRefused(asked: IncomingHttpHeaders, tag: string, modified: number): boolean {
  const match = asked['if-match'];
  if (match !== undefined) return match.trim() !== '*' && !tagsOf(match).includes(tag);
  return modified > Date.parse(asked['if-unmodified-since'] ?? '');
}

/** True if the reader has this state of the file (If-None-Match, else If-Modified-Since). */
function isKnown(asked: IncomingHttpHeaders, tag: string, modified: number): boolean {
  const match = asked['if-none-match'];
  if (match === undefined) return modified <= Date.parse(asked['if-modified-since'] ?? '');
  return match.trim() === '*' || tagsOf(match).some((one) => one.replace(/^W\//, '') === tag);
}

function tagsOf(list: string): string[] {
  return list.split(',').map((one) => one.trim());
}

/** False if the reader has a part of another state of the file, and so wants the whole (If-Range). */
function isRangeWanted(asked: IncomingHttpHeaders, tag: string, modified: string): boolean {
  const condition = asked['if-range'];
  return condition === undefined || [tag, modified].includes(String(condition));
}

/** One range of bytes. Several ranges at once a server may leave unheeded, and what is not written as a range it must. */
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
