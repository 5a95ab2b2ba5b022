/** Throttles the answers of our server to a poor mobile connection, 1.6 Mbit/s, and counts them. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Passage } from '../../site/site-answer.ts';

const BYTES_A_MS = 200;
/** Delay before each answer. */
const WAIT_MS = 150;
/** Concurrent answers take turns after this many bytes. */
const PIECE = 4000;

/** A completely sent file. */
export interface Sent {
  /** Path of its address, with the base path. */
  readonly path: string;
  /** Size of the sent body. */
  readonly bytes: number;
}

/** One connection, shared by all answers. */
export class SlowLine {
  private freeAt = 0;
  private sent: Sent[] = [];

  /** Pass it to the server. */
  readonly passage: Passage = (path) => (body) => this.slowed(path, body);

  /** Returns the files sent since the last call. */
  sentSince(): readonly Sent[] {
    const { sent } = this;
    this.sent = [];
    return sent;
  }

  private async *slowed(path: string, body: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
    let bytes = 0;
    await wait(WAIT_MS);
    for await (const chunk of body) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE);
        const now = performance.now();
        this.freeAt = Math.max(now, this.freeAt) + piece.length / BYTES_A_MS;
        await wait(this.freeAt - now);
        yield piece;
        bytes += piece.length;
      }
    }
    this.sent.push({ path, bytes });
  }
}
