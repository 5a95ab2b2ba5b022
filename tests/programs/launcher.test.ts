import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = join(import.meta.dirname, '..', '..');
const platform = process.platform === 'win32' ? 'win' : process.platform;
const pinned = `node-${platform}-${process.arch}`;

const launcher = join(root, 'scripts', 'with-node.mjs');

function launch(...command: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...command], { encoding: 'utf8' });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

/** Makes the launcher believe that it runs on Windows. */
const onWindows = ['--import', 'data:text/javascript,Object.defineProperty(process,"platform",{value:"win32"})'];

describe('the launcher', () => {
  it('runs the Node that package.json pins, where there is one for the machine', () => {
    const versions: Record<string, string> = manifest.optionalDependencies;
    const expected = existsSync(join(root, 'node_modules', pinned)) ? `v${versions[pinned] ?? ''}` : process.version;
    expect(launch('node', '--version')).toEqual({ status: 0, stdout: expected, stderr: '' });
  });

  it('finds the programs of the project', () => {
    expect(launch('prettier', '--version').stdout).toBe(manifest.devDependencies.prettier);
  });

  it.each([
    ['here', []],
    ['on Windows', onWindows],
  ])('hands every text over as it was typed, to no shell: %s', (_, options) => {
    const typed = ['Kobe & Marseille > content', '神戸 100%PATH%', 'dit "oui"', "l'avis", 'a^b|c', '$HOME', ''];
    const command = [launcher, 'node', '--print', 'JSON.stringify(process.argv.slice(1))', '--', ...typed];
    const { stdout, stderr } = spawnSync(process.execPath, [...options, ...command], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(typed);
  });

  it('ends with the status of the command', () => {
    expect(launch('node', '--eval', 'process.exit(7)').status).toBe(7);
  });

  it('says what to do where a program is not installed', () => {
    expect(launch('no-such-program')).toEqual({
      status: 1,
      stdout: '',
      stderr: 'no-such-program: not found. Run npm ci first.',
    });
  });
});

it.runIf(process.platform !== 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
  'the launcher hands on %s that it alone was sent, and ends with it',
  async (signal) => {
    const child = spawn(
      process.execPath,
      [launcher, 'node', '--eval', 'console.log(process.pid); setInterval(() => {}, 1000)'],
      {
        stdio: ['ignore', 'pipe', 'ignore'],
      },
    );
    const [pid] = (await once(child.stdout, 'data')) as [Buffer];
    child.kill(signal);
    expect(await once(child, 'exit')).toEqual([128 + constants.signals[signal], null]);
    expect(() => process.kill(Number(pid), 0)).toThrow('ESRCH');
  },
);
