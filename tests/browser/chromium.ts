import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { PlainFailure } from '../../scripts/program.ts';
import { setting, type Environment } from '../../scripts/site/site-address.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const WHAT_TO_DO =
  'Install Chromium or Chrome and a Japanese font (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to the program.';

/** The path of a working Chromium. @throws {PlainFailure} if CHROME_PATH is not a program that starts */
export function findChromium(env: Environment = process.env): string | undefined {
  const chosen = setting('CHROME_PATH', env);
  if (chosen !== undefined) {
    if (!canStart(chosen)) throw new PlainFailure(`CHROME_PATH is ${chosen}, which does not start.`);
    return chosen;
  }
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => inPath.map((folder) => join(folder, name))), ...PLACES];
  return [...candidates, chromium.executablePath()].find(canStart);
}

/** The path of a Chromium, downloaded or installed if there is none. @throws {PlainFailure} that says what to install, if nothing worked */
export function getChromium(): string {
  for (const install of [() => undefined, downloadChromium, installFromDebian]) {
    install();
    const found = findChromium();
    if (found !== undefined) return found;
  }
  throw new PlainFailure(`The browser tests need Chromium, and it could not be installed here. ${WHAT_TO_DO}`);
}

/** The file name alone proves nothing: some distributions ship a stub under it. */
function canStart(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || run(path, ['--version']).status === 0;
}

function downloadChromium(): void {
  console.error('There is no Chromium on this machine yet. Downloading one …');
  const cli = join(import.meta.dirname, '../../node_modules', 'playwright-core', 'cli.js');
  const { status } = run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
  if (status === 0 && isRootOnDebian()) run(process.execPath, [cli, 'install-deps', 'chromium']);
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

/** Installs Chromium and a Japanese font, where that asks nobody for a password. Errors are only printed: whether there is one is tried afterwards. */
function installFromDebian(): void {
  if (!isRootOnDebian()) return;
  console.error('The download did not work. Installing Chromium and a Japanese font from Debian …');
  const install = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'];
  for (const args of [['update'], install]) {
    const environment = { DEBIAN_FRONTEND: 'noninteractive' };
    const { status, stderr } = run('apt-get', ['-o', 'DPkg::Lock::Timeout=120', ...args], environment);
    if (status !== 0) console.error(stderr.trim());
  }
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 15 * 60_000,
    maxBuffer: 64 * 2 ** 20,
  });
}
