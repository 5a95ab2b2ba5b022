/** Judges its share of the mutants, one after the other, and sends what each came to. Whoever waits too long for one ends this thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { readTexts } from '../../src/reader/read-texts.ts';
import { mutantOf } from './damage.ts';
import './raw-imports.ts';
import { chance } from './random.ts';
import { surroundingsOf } from './surroundings.ts';

// The views, once their imports can be read.
const { judge, standingOf } = await import('./judge.ts');

const { folder, seed, indexes } = workerData as { folder: string; seed: number; indexes: readonly number[] };
const texts = await readTexts(folder);
const surroundings = surroundingsOf(texts);
const standing = standingOf(texts);
parentPort?.postMessage('ready');
for (const index of indexes) {
  const mutant = mutantOf(texts, surroundings, { seed, index, random: chance(seed + index * 7919) });
  const { damage, file } = mutant;
  parentPort?.postMessage({ index, damage, file });
  const from = performance.now();
  const outcome = judge(standing, mutant);
  parentPort?.postMessage({ index, damage, file, outcome, ms: Math.round(performance.now() - from) });
}
parentPort?.close();
