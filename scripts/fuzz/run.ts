/** Judges many mutants in threads, each within a time of its own. */
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { DamageName } from './damage.ts';
import type { Outcome } from './judge.ts';

/** A mutant and what it came to. */
export interface Judged {
  readonly index: number;
  readonly damage: DamageName;
  readonly file: string;
  readonly outcome: Outcome;
  readonly ms: number;
}

/** What is to be run. */
export interface Run {
  readonly folder: string;
  readonly seed: number;
  readonly indexes: readonly number[];
  readonly threads: number;
  /** After how many seconds without an answer a mutant counts as a hang. */
  readonly limit: number;
  readonly onJudged?: (one: Judged) => void;
}

/** Memory that a mutant may take before it counts as a crash, in megabytes. */
const MEMORY = 2_048;

/** Judges all indexes; those of a thread that hangs or dies go on in a new one after the mutant that stopped it. */
export async function runMutants(run: Run): Promise<readonly Judged[]> {
  const shares = Array.from({ length: run.threads }, (_, share) =>
    run.indexes.filter((_, at) => at % run.threads === share),
  );
  const done = await Promise.all(
    shares.map(async (share) => {
      const judged: Judged[] = [];
      for (let rest = share; rest.length > 0; rest = share.slice(judged.length)) await runShare(run, rest, judged);
      return judged;
    }),
  );
  return done.flat().toSorted((a, b) => a.index - b.index);
}

type Message = 'ready' | Pick<Judged, 'index' | 'damage' | 'file'> | Judged;

function runShare(run: Run, indexes: readonly number[], judged: Judged[]): Promise<void> {
  const worker = new Worker(path.join(import.meta.dirname, 'fuzz-worker.ts'), {
    workerData: { folder: run.folder, seed: run.seed, indexes },
    resourceLimits: { maxOldGenerationSizeMb: MEMORY },
  });
  return new Promise((resolve, reject) => {
    let running: Pick<Judged, 'index' | 'damage' | 'file'> | undefined;
    let timer: NodeJS.Timeout | undefined;
    const stopped = (is: 'hang' | 'crash', detail: string): void => {
      clearTimeout(timer);
      if (!running) {
        reject(new Error(detail));
        return;
      }
      const outcome: Outcome = { verdict: 'changed', fault: { is, detail }, codes: [], pages: 0, farthest: 0 };
      const one = { ...running, outcome, ms: run.limit * 1_000 };
      running = undefined;
      judged.push(one);
      run.onJudged?.(one);
      void worker.terminate().then(() => {
        resolve();
      });
    };
    worker.on('message', (message: Message) => {
      if (message === 'ready') return;
      clearTimeout(timer);
      if ('outcome' in message) {
        running = undefined;
        judged.push(message);
        run.onJudged?.(message);
        return;
      }
      running = message;
      timer = setTimeout(() => {
        stopped('hang', `no answer within ${String(run.limit)} s`);
      }, run.limit * 1_000);
    });
    worker.once('error', (error) => {
      stopped('crash', error instanceof Error ? (error.stack ?? error.message) : String(error));
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      if (!running) resolve();
    });
  });
}
