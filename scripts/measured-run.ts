/** Runs a command and says what it cost. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { runningProcesses, treeOf } from './process-tree.ts';
import { PlainFailure } from './program.ts';

/** On Linux with the processes that the command starts, elsewhere without them. */
export interface Cost {
  wallSeconds: number;
  cpuSeconds: number;
  /** The most memory that was resident at one time. */
  peakMegabytes: number;
}

const TELL_USAGE = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;
const LOOK_EVERY_MS = 50;

/**
 * Runs Node with these arguments. What its own process used is told by itself at its end, exactly; the processes that it
 * starts are looked at in short intervals.
 *
 * @throws {PlainFailure} with what the command printed, where it fails
 */
export async function measureNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'measured-'));
  const report = join(folder, 'usage');
  try {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', TELL_USAGE, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env, USAGE_FILE: report },
    });
    const others = watchTree(child.pid ?? 0);
    try {
      await ended(child, args);
    } finally {
      others.stop();
    }
    const wallSeconds = (performance.now() - start) / 1000;
    const [cpuSeconds = 0, peakMegabytes = 0] = readFileSync(report, 'utf8').split(' ').map(Number);
    return {
      wallSeconds,
      cpuSeconds: cpuSeconds + others.cpuSeconds(),
      peakMegabytes: Math.max(peakMegabytes, others.peakMegabytes()),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Looks at a process and those below it until it is stopped; the time is that of those below alone. */
function watchTree(root: number): { stop: () => void; cpuSeconds: () => number; peakMegabytes: () => number } {
  const lastSeen = new Map<number, number>();
  let peak = 0;
  const timer = setInterval(() => {
    const tree = treeOf(root, runningProcesses());
    peak = Math.max(
      peak,
      tree.reduce((sum, { residentMegabytes }) => sum + residentMegabytes, 0),
    );
    for (const { pid, cpuSeconds } of tree) if (pid !== root) lastSeen.set(pid, cpuSeconds);
  }, LOOK_EVERY_MS);
  return {
    stop: () => {
      clearInterval(timer);
    },
    cpuSeconds: () => [...lastSeen.values()].reduce((sum, seconds) => sum + seconds, 0),
    peakMegabytes: () => peak,
  };
}

async function ended(child: ChildProcessByStdio<null, Readable, Readable>, args: readonly string[]): Promise<void> {
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed).on('close', done);
  });
  if (code !== 0) throw new PlainFailure(`${output}\n${args.join(' ')} failed.`);
}
