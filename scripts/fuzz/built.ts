/** Takes mutants through the whole build, each in a folder of its own: what is refused is told, what is built runs nothing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTexts } from '../../src/reader/read-texts.ts';
import { CALL, mutantOf, type DamageName, type Mutant } from './damage.ts';
import { htmlRuns } from './html-runs.ts';
import { chance } from './random.ts';
import type { Judged } from './run.ts';
import { surroundingsOf } from './surroundings.ts';

/** What a whole build made of a mutant. */
export interface Built {
  readonly index: number;
  readonly damage: DamageName;
  readonly file: string;
  readonly isBuilt: boolean;
  /** What should not have happened. */
  readonly wrong?: string | undefined;
}

const root = path.resolve(import.meta.dirname, '../..');
/** A build that takes longer hangs, in milliseconds. */
const LIMIT = 600_000;

/** Builds a seeded choice of mutants, one after the other: half of those that were reported, half of those that were not. */
export async function buildMutants(run: {
  readonly folder: string;
  readonly seed: number;
  readonly judged: readonly Judged[];
  readonly count: number;
}): Promise<readonly Built[]> {
  const { folder, seed, judged, count } = run;
  const texts = await readTexts(folder);
  const surroundings = surroundingsOf(texts);
  const random = chance(seed);
  const reported = judged.filter(({ outcome }) => outcome.verdict === 'reported');
  const passed = judged.filter(({ outcome }) => outcome.verdict !== 'reported' && outcome.pages > 0);
  const chosen = Array.from({ length: count }, (_, at) => (at % 2 === 0 ? passed : reported)).flatMap((from) =>
    from.length > 0 ? from.splice(random.below(from.length), 1) : [],
  );
  return chosen.map(({ index }) => {
    const mutant = mutantOf(texts, surroundings, { seed, index, random: chance(seed + index * 7919) });
    const { damage, file } = mutant;
    const before = judged.find((one) => one.index === index);
    return { index, damage, file, ...buildOne(folder, mutant, before?.outcome.verdict === 'reported') };
  });
}

function buildOne(folder: string, mutant: Mutant, isReported: boolean): Pick<Built, 'isBuilt' | 'wrong'> {
  const own = mkdtempSync(path.join(tmpdir(), 'fuzz-'));
  try {
    const content = path.join(own, 'content');
    cpSync(folder, content, { recursive: true });
    plant(path.join(content, mutant.file), mutant.content);
    const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/build.ts')], {
      cwd: root,
      env: { ...process.env, CONTENT_DIR: content, SITE_DIR: path.join(own, 'dist'), LC_ALL: 'fr' },
      encoding: 'utf8',
      timeout: LIMIT,
    });
    const printed = `${stdout}${stderr}`;
    const isBuilt = status === 0;
    return { isBuilt, wrong: wrongIn(own, printed, { status, isReported }) };
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function plant(file: string, content: Mutant['content']): void {
  rmSync(file, { recursive: true, force: true });
  if (content === undefined) mkdirSync(file);
  else if (content !== null) writeFileSync(file, content);
}

function wrongIn(
  own: string,
  printed: string,
  { status, isReported }: { readonly status: number | null; readonly isReported: boolean },
): string | undefined {
  if (status === null) return 'the build did not end';
  if (/^\s+at \S+/m.test(printed)) return `a stack: ${printed.slice(-1_000)}`;
  if (status !== 0 && !isReported) return `it was not built, though nothing was wrong: ${printed.slice(-1_000)}`;
  if (status === 0 && isReported) return 'it was built, though something was wrong';
  const others = readdirSync(own).filter((name) => !['content', 'dist', '.build'].includes(name));
  if (others.length > 0) return `it wrote ${others.join(', ')}`;
  const dist = path.join(own, 'dist');
  if (status !== 0) return existsSync(dist) ? 'a site was left of a build that failed' : undefined;
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const page = pages.find((name) => {
    const text = readFileSync(path.join(dist, name), 'utf8');
    return text.includes(CALL) && htmlRuns(text);
  });
  return page === undefined ? undefined : `it runs what was typed: ${page}`;
}
