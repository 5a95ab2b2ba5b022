import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PlainFailure, runProgram } from './program.ts';

let told: string[];
beforeEach(() => {
  told = [];
  vi.spyOn(console, 'error').mockImplementation((text: string) => told.push(text));
});
afterEach(() => {
  process.exitCode = undefined;
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

it('tells in one line what the system refused, and what a person can mend, and exits with 1', async () => {
  await runProgram(() => void readFileSync('/no/such/file'));
  await runProgram(() => {
    throw new PlainFailure('Port 80 is taken.');
  });
  await runProgram(() => {
    throw new Error('unknown', { cause: Object.assign(new Error('ENOSPC: no space left'), { syscall: 'write' }) });
  });
  expect(told).toEqual([
    "ENOENT: no such file or directory, open '/no/such/file'",
    'Port 80 is taken.',
    'ENOSPC: no space left',
  ]);
  expect(process.exitCode).toBe(1);
});

it('tells in the language of the person which option is not known', async () => {
  vi.stubEnv('LANG', 'ja_JP.UTF-8');
  vi.stubEnv('LC_ALL', '');
  await runProgram(() => void parseArgs({ args: ['--porto', '3'], options: { port: { type: 'string' } } }));
  expect(told).toEqual(['この項目は使えないか、値がありません：--porto']);
});

it('tells any other error with its stack', async () => {
  await runProgram(() => {
    throw new TypeError('x is undefined');
  });
  expect(told).toEqual([expect.stringMatching(/^TypeError: x is undefined\n\s+at /)]);
});
