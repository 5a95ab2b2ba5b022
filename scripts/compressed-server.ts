/** Serves folders as a host with gzip does over a line of some speed, and counts what it sends. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { textTypeOf } from './media-types.ts';

/** How fast answers leave: `waitMs` before each, then so many bytes each 20 milliseconds for all of them together. */
export interface Line {
  readonly bytesATick: number;
  readonly waitMs: number;
}

/** What a reader with a poor mobile connection has: 1.6 Mbit/s. */
export const slowLine: Line = { bytesATick: 4000, waitMs: 150 };
export const fastLine: Line = { bytesATick: 10_000_000, waitMs: 0 };
const TICK_MS = 20;

/** A file that was sent to its end. */
export interface Sent {
  readonly path: string;
  /** Of the body as it was sent. */
  readonly bytes: number;
}

export interface CompressedServer {
  /** With a slash at its end. */
  readonly address: string;
  /** What was sent since this was last asked. */
  readonly sentSince: () => readonly Sent[];
  readonly close: () => Promise<void>;
}

/** Serves each folder below its path, `/` at both ends, the longest path first; text in gzip 9. */
export async function serveCompressed(
  folders: Readonly<Record<string, string>>,
  speed: Line,
): Promise<CompressedServer> {
  const paths = Object.keys(folders).sort((a, b) => b.length - a.length);
  const line = new SharedLine(speed);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const base = paths.find((path) => pathname.startsWith(path));
    const file = base === undefined ? undefined : fileIn(folders[base] ?? '', pathname.slice(base.length));
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = textTypeOf(extname(file));
    const content = readFileSync(file);
    response.setHeader('Content-Type', type ?? 'application/octet-stream');
    if (type !== undefined) response.setHeader('Content-Encoding', 'gzip');
    line.send(pathname, type === undefined ? content : gzipSync(content, { level: 9 }), response);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    sentSince: () => line.sentSince(),
    close: () =>
      new Promise((closed) => {
        line.stop();
        server.close(() => {
          closed();
        });
        server.closeAllConnections();
      }),
  };
}

/** One line for all answers, piece by piece in turn. */
class SharedLine {
  private readonly speed: Line;
  private readonly waiting: { path: string; body: Buffer; at: number; response: ServerResponse }[] = [];
  private sent: Sent[] = [];
  private readonly timer = setInterval(() => {
    this.sendPiece();
  }, TICK_MS);

  constructor(speed: Line) {
    this.speed = speed;
  }

  send(path: string, body: Buffer, response: ServerResponse): void {
    setTimeout(() => {
      // A page that was left takes no more of the line.
      if (response.destroyed) return;
      this.waiting.push({ path, body, at: 0, response });
      if (this.speed.waitMs === 0) this.sendPiece();
    }, this.speed.waitMs);
  }

  sentSince(): readonly Sent[] {
    const sent = this.sent;
    this.sent = [];
    return sent;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private sendPiece(): void {
    const next = this.waiting.shift();
    if (!next) return;
    const { path, body, response } = next;
    if (response.destroyed) return;
    response.write(body.subarray(next.at, next.at + this.speed.bytesATick));
    next.at += this.speed.bytesATick;
    if (next.at < body.length) {
      this.waiting.push(next);
      return;
    }
    response.end();
    this.sent.push({ path, bytes: body.length });
  }
}

function fileIn(folder: string, path: string): string | undefined {
  const name = normalize(decodeURIComponent(path));
  if (name.startsWith('..')) return undefined;
  const file = join(folder, name.endsWith('/') || name === '.' ? join(name, 'index.html') : name);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
