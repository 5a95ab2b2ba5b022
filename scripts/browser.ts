/**
 * Finds the Chromium that the browser tests and the pictures use, and gets one where the machine has none.
 *
 *   node scripts/browser.ts      prints the path of the program
 */
import { spawnSync } from 'node:child_process';
import type { SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { PlainFailure, runProgram } from './program.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const WHAT_TO_DO =
  'Install Chromium or Chrome and a Japanese font (on Debian: apt-get install chromium fonts-noto-cjk), or set CHROME_PATH to the program.';

/**
 * The path of a Chromium that starts: CHROME_PATH, then PATH, the usual places, and what Playwright has downloaded.
 *
 * @throws {PlainFailure} where CHROME_PATH names no program that starts
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | undefined {
  const chosen = env.CHROME_PATH;
  if (chosen) {
    if (!canStart(chosen)) throw new PlainFailure(`CHROME_PATH is ${chosen}, which does not start.`);
    return chosen;
  }
  const inPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...NAMES.flatMap((name) => inPath.map((folder) => join(folder, name))), ...PLACES];
  return [...candidates, chromium.executablePath()].find(canStart);
}

/**
 * The path of a Chromium, which is downloaded or installed first where there is none.
 *
 * @throws {PlainFailure} that says what to install, where nothing worked
 */
export function getChromium(): string {
  const found = findChromium();
  if (found !== undefined) return found;
  console.error('There is no Chromium on this machine yet. Downloading one …');
  downloadChromium();
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  if (isRootOnDebian()) {
    console.error('The download did not work. Installing Chromium and a Japanese font from Debian …');
    installFromDebian();
    const installed = findChromium();
    if (installed !== undefined) return installed;
  }
  throw new PlainFailure(`The browser tests need Chromium, and it could not be installed here. ${WHAT_TO_DO}`);
}

/** A name alone does not prove a browser: some distributions ship a stub under it. */
function canStart(path: string): boolean {
  if (!existsSync(path)) return false;
  return process.platform === 'win32' || run(path, ['--version']).status === 0;
}

function downloadChromium(): void {
  const cli = join(import.meta.dirname, '..', 'node_modules', 'playwright-core', 'cli.js');
  const { status } = run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
    PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
  });
  if (status === 0 && isRootOnDebian()) run(process.execPath, [cli, 'install-deps', 'chromium']);
}

function installFromDebian(): void {
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=120'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']]) {
    const { status, stderr } = run('apt-get', [...wait, ...args], environment);
    if (status !== 0) console.error(stderr.trim());
  }
}

function isRootOnDebian(): boolean {
  const release = '/etc/os-release';
  return process.getuid?.() === 0 && existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'));
}

function run(program: string, args: readonly string[], env: Record<string, string> = {}): SpawnSyncReturns<string> {
  return spawnSync(program, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    timeout: 15 * 60_000,
    maxBuffer: 64 * 2 ** 20,
  });
}

if (import.meta.main) {
  await runProgram(() => {
    console.log(getChromium());
  });
}
