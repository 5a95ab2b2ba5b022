/** The line of a reader with a poor mobile connection, 1.6 Mbit/s: answers of our server go over it, and are counted. */
import { setTimeout as wait } from 'node:timers/promises';
import type { Passage } from './site-answer.ts';

const BYTES_A_MS = 200;
/** Before each answer. */
const WAIT_MS = 150;
/** Answers that are sent at once take turns after so many bytes. */
const PIECE = 4000;

/** A file that was sent to its end. */
export interface Sent {
  /** Of its address, with the base path. */
  readonly path: string;
  /** Of the body as it was sent. */
  readonly bytes: number;
}

/** One line for all answers that pass it. */
export class SlowLine {
  private freeAt = 0;
  private sent: Sent[] = [];

  /** To be given to the server. */
  readonly passage: Passage = (path) => (body) => this.slowed(path, body);

  /** What was sent since this was last asked. */
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
