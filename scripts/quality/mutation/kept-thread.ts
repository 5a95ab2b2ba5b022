import type { Plugin } from 'vitest/config';
import { ThreadsPoolWorker, type PoolOptions, type PoolWorker, type WorkerRequest } from 'vitest/node';

/** How many files of tests one thread runs: each leaves a listener in it. */
const FILES = 60;

let thread: ThreadsPoolWorker | undefined;
let filesRun = 0;

type Listener = Parameters<PoolWorker['on']>;

/** A file of tests in a thread that outlives it. Vitest starts a thread for each, which with a thousand faults takes longer than the tests. */
class KeptThread implements PoolWorker {
  readonly name = 'kept-thread';
  readonly #options: PoolOptions;
  readonly #listeners: Listener[] = [];

  constructor(options: PoolOptions) {
    this.#options = options;
  }

  get #thread(): ThreadsPoolWorker {
    if (!thread) throw new Error('The thread of the tests was not started.');
    return thread;
  }

  async start(): Promise<void> {
    filesRun += 1;
    if (thread && filesRun % FILES !== 0) return;
    await thread?.stop();
    thread = new ThreadsPoolWorker(this.#options);
    await thread.start();
  }

  /** Instead of stopping, the thread is said to have stopped. */
  send(message: WorkerRequest): void {
    if (message.type !== 'stop') {
      this.#thread.send(message);
      return;
    }
    for (const [event, tell] of [...this.#listeners])
      if (event === 'message') tell({ type: 'stopped', __vitest_worker_response__: true });
  }

  on(...listener: Listener): void {
    this.#listeners.push(listener);
    this.#thread.on(...listener);
  }

  off(...listener: Listener): void {
    this.#thread.off(...listener);
  }

  stop(): Promise<void> {
    for (const listener of this.#listeners) this.#thread.off(...listener);
    return Promise.resolve();
  }

  deserialize(data: unknown): unknown {
    return data;
  }
}

/** Runs the tests in one thread; the modules of the project are loaded anew for each file of them (`isolate`), packages are not. */
export const keptThread: Plugin = {
  name: 'kept-thread',
  configureVitest({ project: { config } }) {
    config.pool = 'kept-thread';
    config.poolRunner = { name: 'kept-thread', createPoolWorker: (options) => new KeptThread(options) };
  },
};
