/** Runs every check, two at a time: npm test. With --all also those of the night: npm run test:all. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Step {
  readonly name: string;
  readonly command: readonly string[];
  /** An earlier step of the list that must have passed. */
  readonly needs?: string;
}

const AT_ONCE = 2;
const { all } = parseArgs({ options: { all: { type: 'boolean', default: false } } }).values;

const steps: readonly Step[] = [
  { name: 'types', command: ['astro', 'check'] },
  // The typed rules are a second type check.
  { name: 'lint', command: ['eslint', ...(all ? ['--config', 'eslint.typed.config.js'] : []), '.'] },
  { name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
  tests('unit'),
  // The type check and the build both write the types of the collections.
  { name: 'sites', command: ['node', 'tests/build-sites.ts'], needs: 'types' },
  tests('programs'),
  tests('browser', 'sites'),
  tests('site', 'sites'),
  ...(all ? [tests('nightly', 'sites')] : []),
];

function tests(project: string, needs?: string): Step {
  return { name: project, command: ['vitest', 'run', '--project', project], ...(needs && { needs }) };
}

async function run({ name, command }: Step) {
  const start = performance.now();
  const child = spawn(process.execPath, [join(import.meta.dirname, 'with-node.mjs'), ...command], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NO_COLOR: '1' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise((ended) => child.on('close', ended));
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  // A check without tests of its own counts as one. A test file that does not load fails without a failed test.
  const [summary] = /^ +Tests .*/m.exec(output) ?? [code === 0 ? '1 passed' : ''];
  const count = (outcome: string) => Number(new RegExp(`(\\d+) ${outcome}`).exec(summary)?.[1] ?? 0);
  const failed = code === 0 ? 0 : Math.max(1, count('failed'));
  const heading = `── ${name}: ${failed === 0 ? 'passed' : 'FAILED'}, ${seconds} s`;
  const told = failed === 0 ? (output.match(/^Not looked at .*/gm) ?? []) : [output.trim()];
  return { passed: count('passed'), failed, report: [...told, heading].join('\n') };
}

const queue = [...steps];
const results = new Map<string, ReturnType<typeof run>>();
let isStopped = false;

/** Runs steps until none is left or one failed. What a step needs stands before it in the list, and so has been started. */
async function runQueue(): Promise<void> {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    await results.get(step.needs ?? '');
    if (isStopped) {
      queue.unshift(step);
      return;
    }
    const result = run(step);
    results.set(step.name, result);
    const { failed, report } = await result;
    isStopped ||= failed > 0;
    console.log(report);
  }
}

await Promise.all(Array.from({ length: AT_ONCE }, runQueue));
if (queue.length > 0) console.log(`Not run: ${queue.map(({ name }) => name).join(', ')}.`);
const ended = await Promise.all(results.values());
const sum = (outcome: 'passed' | 'failed') => ended.reduce((total, one) => total + one[outcome], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
