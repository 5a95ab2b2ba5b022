import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Step, StepResult } from './steps.ts';
import { runSteps } from './steps.ts';

const root = join(import.meta.dirname, '../..');
const reports = join(root, 'reports');
const checker = join(root, 'scripts/check.ts');
const SLOTS = 2;

/** A site in a subfolder of a known host: an address that forgets either is broken there. */
const elsewhere = {
  BASE_PATH: '/archive/',
  SITE_URL: 'https://archive.example',
  SITE_DIR: join(root, '.build', 'elsewhere', 'dist'),
};

/** Checks that find mistakes fast come first. Then the longest, which starts as soon as there is a site; the rest runs in the other slot meanwhile. */
const steps: Step[] = [
  check('types', ['astro', 'check']),
  // Astro's own check writes the types of its collections.
  check('lint', ['eslint', '.'], { after: ['types'] }),
  check('format', ['prettier', '--check', '--log-level', 'warn', '.']),
  ...(existsSync(checker) ? [check('content', ['node', 'scripts/check.ts'])] : []),
  tests('unit tests', 'unit'),
  check('build', ['node', 'scripts/build.ts'], { after: existsSync(checker) ? ['types', 'content'] : ['types'] }),
  tests('browser', 'browser', { after: ['build'] }),
  tests('programs', 'programs', { after: ['unit tests'] }),
  tests('site', 'site', { after: ['build'] }),
  check('build elsewhere', ['node', 'scripts/build.ts'], { after: ['build'], env: elsewhere }),
  tests('links elsewhere', 'site', {
    after: ['build elsewhere'],
    env: elsewhere,
    filter: ['tests/site/links.test.ts', 'tests/site/feeds.test.ts', 'tests/site/copy.test.ts'],
  }),
];

interface Options {
  after?: string[];
  env?: Record<string, string>;
}

/** A step that is one check: it passes where the command exits with 0. */
function check(name: string, command: string[], { after = [], env = {} }: Options = {}): Step {
  return {
    name,
    after,
    run: async () => {
      const { code, output } = await runCommand(command, env);
      return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
    },
  };
}

/** A step that runs a project of vitest.config.ts and counts its tests. */
function tests(
  name: string,
  project: string,
  { filter = [], ...options }: Options & { filter?: readonly string[] } = {},
): Step {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`);
  const command = ['vitest', 'run', '--project', project, '--reporter=default', '--reporter=json'];
  return {
    name,
    after: options.after ?? [],
    run: async (): Promise<StepResult> => {
      rmSync(report, { force: true });
      const { code, output } = await runCommand(
        [...command, `--outputFile.json=${report}`, ...filter],
        options.env ?? {},
      );
      const { passed, failed } = countTests(report);
      // A file that cannot be loaded, or a server that does not start, fails without a failed test.
      return { passed, failed: code === 0 ? failed : Math.max(failed, 1), output };
    },
  };
}

function countTests(report: string): { passed: number; failed: number } {
  if (!existsSync(report)) return { passed: 0, failed: 0 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
  return { passed: numPassedTests ?? 0, failed: numFailedTests ?? 0 };
}

function runCommand(command: string[], env: Record<string, string>): Promise<{ code: number; output: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts/with-node.mjs'), ...command], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  return new Promise((done, failed) => {
    child.on('error', failed).on('close', (code) => {
      done({ code: code ?? 1, output });
    });
  });
}

/** Runs every check; exit code 1 if one of them failed. */
export async function runAllChecks(): Promise<void> {
  mkdirSync(reports, { recursive: true });
  const { passed, failed, notRun } = await runSteps(steps, SLOTS, (text) => {
    console.log(text);
  });
  if (notRun.length > 0) console.log(`Not run: ${notRun.join(', ')}.`);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
