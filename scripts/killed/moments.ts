/** Programs that are killed at moments that a seed chooses, and what they leave. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readFiles } from '../../src/reader/read-content.ts';
import { readTexts } from '../../src/reader/read-texts.ts';
import { filesBelow } from '../files-below.ts';
import { chance } from '../fuzz/random.ts';
import { lockBuild, restoreSite, siteFolders } from '../site-swap.ts';

/** A program to kill. */
export interface Victim {
  readonly name: string;
  readonly args: readonly string[];
  /** What it may do to the content: nothing, or all of what it does. */
  readonly writes: boolean;
}

const day = '2026-11-25';

/** The programs, in the order in which they take turns. */
export const victims: readonly Victim[] = [
  { name: 'build', args: ['scripts/build.ts'], writes: false },
  { name: 'record', args: ['scripts/record.ts', '--fr', 'Essai.', '--ja', '試験。', '--date', day], writes: true },
  { name: 'check', args: ['scripts/check.ts', '--no-advice'], writes: false },
  {
    name: 'new',
    args: ['scripts/new.ts', 'edition', '--host', 'nancy', '--for', '2028', '--source', 'clair-rencontres'],
    writes: true,
  },
  { name: 'stamp', args: ['scripts/stamp.ts', '--date', day], writes: true },
  { name: 'addresses', args: ['scripts/addresses.ts'], writes: true },
];

/** What one kill left. */
export interface Killed {
  readonly name: string;
  /** The moment, in milliseconds from the start. */
  readonly at: number;
  /** False where the program had ended before its moment. */
  readonly wasKilled: boolean;
  readonly wasPutBack: boolean;
  readonly wrong?: string | undefined;
}

/** What is to be tried. */
export interface Kills {
  readonly content: string;
  readonly site: string;
  readonly moments: number;
  readonly seed: number;
  readonly names: readonly string[];
}

const root = path.resolve(import.meta.dirname, '../..');

type Texts = ReadonlyMap<string, string>;

/** Kills as often as is asked, each time in a fresh copy. A first run of each program tells how long it takes and what it leaves. */
export async function killAtMoments({ content, site, moments, seed, names }: Kills): Promise<readonly Killed[]> {
  const random = chance(seed);
  const chosen = victims.filter(({ name }) => names.includes(name));
  const whole = new Map<string, { ms: number; after: Texts; site: string }>();
  const results: Killed[] = [];
  for (let moment = 0; moment < moments; moment += 1) {
    const victim = chosen[moment % chosen.length];
    if (!victim) break;
    const own = prepare(content, site);
    try {
      let known = whole.get(victim.name);
      if (!known) {
        const ms = (await run(victim, own)).ms;
        known = { ms, after: await readTexts(path.join(own, 'content')), site: treeHash(path.join(own, 'dist')) };
        whole.set(victim.name, known);
        rmSync(own, { recursive: true });
        prepare(content, site, own);
      }
      results.push(await killOnce(victim, own, random.below(Math.ceil(known.ms * 1.1)), known));
    } finally {
      rmSync(own, { recursive: true, force: true });
    }
  }
  return results;
}

/** A copy of content and site in a folder of its own, with something to record and to write down. */
function prepare(content: string, site: string, own = mkdtempSync(path.join(tmpdir(), 'killed-'))): string {
  cpSync(content, path.join(own, 'content'), { recursive: true });
  cpSync(site, path.join(own, 'dist'), { recursive: true });
  const change = (file: string, edit: (text: string) => string): void => {
    const place = path.join(own, 'content', file);
    writeFileSync(place, edit(readFileSync(place, 'utf8')));
  };
  change('addresses.txt', (text) => `${text.trimEnd().split('\n').slice(0, -3).join('\n')}\n`);
  change('texts-state.yaml', (text) => `${text.trimEnd().split('\n').slice(0, -2).join('\n')}\n`);
  change('sources/kyoto.yaml', (text) => text.replace('reliability: high', 'reliability: medium'));
  return own;
}

function start({ args }: Victim, own: string) {
  return spawn(process.execPath, [...args], {
    cwd: root,
    env: { ...process.env, CONTENT_DIR: path.join(own, 'content'), SITE_DIR: path.join(own, 'dist') },
    stdio: 'ignore',
    // A group of its own: what it started is killed with it.
    detached: true,
  });
}

async function run(victim: Victim, own: string, at?: number): Promise<{ ms: number; wasKilled: boolean }> {
  const from = performance.now();
  const child = start(victim, own);
  const timer =
    at === undefined
      ? undefined
      : setTimeout(() => {
          if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
        }, at);
  const signal = await new Promise<NodeJS.Signals | null>((resolve, reject) => {
    child.once('error', reject).once('exit', (_, by) => {
      resolve(by);
    });
  });
  clearTimeout(timer);
  return { ms: performance.now() - from, wasKilled: signal === 'SIGKILL' };
}

async function killOnce(
  victim: Victim,
  own: string,
  at: number,
  whole: { readonly after: Texts; readonly site: string },
): Promise<Killed> {
  const content = path.join(own, 'content');
  const before = await readTexts(content);
  const siteBefore = treeHash(path.join(own, 'dist'));
  const { wasKilled } = await run(victim, own, at);
  const folders = siteFolders(path.join(own, 'dist'));
  const unlock = lockBuild(folders);
  const wasPutBack = restoreSite(folders);
  unlock();
  const after = await readTexts(content);
  const site = treeHash(folders.dist);
  const wrong = lossIn(before, after, victim.writes ? whole.after : before) ?? siteLoss(site, siteBefore, whole.site);
  return { name: victim.name, at, wasKilled, wasPutBack, wrong };
}

/** A file that is neither what it was nor what it was to become; a content that is no longer in order. */
function lossIn(before: Texts, after: Texts, finished: Texts): string | undefined {
  const odd = [...new Set([...before.keys(), ...after.keys()])].find(
    (file) => after.get(file) !== before.get(file) && after.get(file) !== finished.get(file),
  );
  if (odd !== undefined) return `${odd} is neither what it was nor what it was to become`;
  const [problem] = readFiles(after).problems;
  return problem && `the content is not in order: ${problem.file}:${String(problem.line)} ${problem.code}`;
}

function siteLoss(site: string, before: string, finished: string): string | undefined {
  return site === before || site === finished ? undefined : 'the site is neither the former nor the new one';
}

/** One hash of all files of a folder, their names included. */
function treeHash(folder: string): string {
  const hash = createHash('sha256');
  for (const name of filesBelow(folder))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(path.join(folder, name)));
  return hash.digest('hex');
}
