/**
 * Damages the content in many ways and looks what becomes of it: npm run fuzz -- --mutants 2000 --seed 1
 *
 * Each mutant goes through the reader, the check, the graph and all views, within a time of its own; --builds N of them through the whole
 * build as well (0). --from N: the first index (0); --threads N (2); --limit SECONDS for one mutant (60). CONTENT_DIR: the content (content).
 * The same seed and index make the same mutant. Exit 1: a fault was found; each is told with its index.
 */
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reader/read-content.ts';
import { buildMutants } from './fuzz/built.ts';
import { damageNames } from './fuzz/damage.ts';
import { runMutants, type Judged } from './fuzz/run.ts';
import { PlainFailure, runProgram } from './program.ts';

const usage = 'npm run fuzz -- [--mutants N] [--seed S] [--from N] [--builds N] [--threads N] [--limit SECONDS]';

function readOptions() {
  const one = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    const { values } = parseArgs({
      options: {
        ...{ mutants: one('2000'), seed: one('1'), from: one('0') },
        ...{ builds: one('0'), threads: one('2'), limit: one('60') },
      },
    });
    const numbers = Object.entries(values).map(([name, value]) => [name, Number(value)] as const);
    if (numbers.every(([, value]) => Number.isSafeInteger(value) && value >= 0))
      return Object.fromEntries(numbers) as Record<keyof typeof values, number>;
  } catch {
    // An option that is not known has the same answer as a number that is none.
  }
  throw new PlainFailure(usage);
}

function table(judged: readonly Judged[]): string {
  const rows = damageNames.map((name) => {
    const own = judged.filter(({ damage }) => damage === name);
    const count = (verdict: string) =>
      own.filter(({ outcome }) => outcome.verdict === verdict && !outcome.fault).length;
    const faults = own.filter(({ outcome }) => outcome.fault).length;
    return [name, own.length, count('reported'), count('recorded'), count('changed'), count('harmless'), faults];
  });
  const sums = [1, 2, 3, 4, 5, 6].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0));
  const head = ['damage', 'mutants', 'reported', 'to record', 'pages only', 'harmless', 'faults'];
  return [head, head.map(() => '---'), ...rows, ['all', ...sums]].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

await runProgram(async () => {
  const { mutants, seed, from, builds, threads, limit } = readOptions();
  const folder = contentFolder();
  const indexes = Array.from({ length: mutants }, (_, at) => from + at);
  const onJudged = ({ index, damage, file, outcome }: Judged): void => {
    if (outcome.fault)
      console.log(`${String(index)} ${damage} in ${file}: ${outcome.fault.is}\n  ${outcome.fault.detail}`);
  };
  const judged = await runMutants({ folder, seed, indexes, threads: Math.max(1, threads), limit, onJudged });
  const faults = judged.filter(({ outcome }) => outcome.fault);
  console.log(`seed ${String(seed)}, mutants ${String(from)} to ${String(from + mutants - 1)}\n${table(judged)}`);
  const codes = new Set(judged.flatMap(({ outcome }) => outcome.codes));
  const changed = judged.filter(({ outcome }) => outcome.pages > 0);
  const farthest = Math.max(0, ...changed.map(({ outcome }) => outcome.farthest).filter(Number.isFinite));
  const slowest = judged.toSorted((a, b) => b.ms - a.ms)[0];
  console.log(
    `${String(codes.size)} kinds of mistake told; ${String(changed.length)} mutants changed pages, at most ${String(farthest)} relations away.`,
  );
  if (slowest)
    console.log(`Slowest: ${String(slowest.ms)} ms, ${slowest.damage} in ${slowest.file} (${String(slowest.index)}).`);
  const built = await buildMutants({ folder, seed, judged, count: builds });
  for (const { index, damage, file, wrong } of built.filter((one) => one.wrong !== undefined))
    console.log(`${String(index)} ${damage} in ${file}, built: ${wrong ?? ''}`);
  if (builds > 0) {
    const refused = built.filter(({ isBuilt }) => !isBuilt).length;
    console.log(
      `${String(built.length)} whole builds: ${String(refused)} refused with a report, ${String(built.length - refused)} built.`,
    );
  }
  console.log(
    `Faults: ${String(faults.length)}; of builds: ${String(built.filter((one) => one.wrong !== undefined).length)}.`,
  );
  if (faults.length > 0 || built.some((one) => one.wrong !== undefined)) process.exitCode = 1;
});
