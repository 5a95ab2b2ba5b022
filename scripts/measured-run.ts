/** Runs a command and says what it cost. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { PlainFailure } from './program.ts';

export interface Cost {
  wallSeconds: number;
  /** Of all threads, and of the processes that the command started where the system's `time` program is there. */
  cpuSeconds: number;
  /** The largest resident set of any one process. */
  peakMegabytes: number;
}

const TIME = '/usr/bin/time';
/** Tells what Node's own process has used, for machines without `time`. */
const TELL_USAGE = pathToFileURL(join(import.meta.dirname, 'tell-usage.mjs')).href;

/**
 * Runs Node with these arguments.
 *
 * @throws {PlainFailure} with what the command printed, where it fails
 */
export async function measureNode(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'measured-'));
  const report = join(folder, 'usage');
  try {
    const command = existsSync(TIME)
      ? [TIME, '-f', '%U %S %M', '-o', report, process.execPath, ...args]
      : [process.execPath, '--import', TELL_USAGE, ...args];
    const start = performance.now();
    await run(command, { ...env, USAGE_FILE: report });
    const wallSeconds = (performance.now() - start) / 1000;
    const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
    return { wallSeconds, cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function run([program = '', ...args]: readonly string[], env: Record<string, string>): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-20_000)));
  }
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed).on('close', done);
  });
  if (code !== 0) throw new PlainFailure(`${output}\n${args.join(' ')} failed.`);
}
