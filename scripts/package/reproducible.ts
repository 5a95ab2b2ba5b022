/**
 * Builds and packs the archive twice, from two copies of the project in unlike folders, at different times, in different time zones and
 * languages, and checks that both give the same bytes. Exit 1 if anything differs.
 *
 *   node scripts/with-node.mjs node scripts/package/reproducible.ts
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow } from '../site/files-below.ts';
import { PlainFailure, runProgram } from '../program.ts';
import { folderDifferences } from './folder-differences.ts';

const root = join(import.meta.dirname, '../..');
const DAYS_LATER = 400;
/** A clock in the future: any use of the current date would show. */
const laterClock = `data:text/javascript,${encodeURIComponent(`
const shift = ${String(DAYS_LATER)} * 24 * 60 * 60 * 1000;
const { now } = Date;
globalThis.Date = class extends Date {
  constructor(...parts) { if (parts.length === 0) super(now() + shift); else super(...parts); }
  static now() { return now() + shift; }
};`)}`;

/** One of the two runs: its folder and its environment. */
interface Circumstances {
  readonly folder: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Copies the source files without build results; packages are shared. */
function copyProject(from: string, to: string): void {
  const made = readFileSync(join(root, '.gitignore'), 'utf8')
    .split('\n')
    .map((line) => line.replaceAll(/^\/|\/$/g, ''));
  const left = new Set(['.git', ...made]);
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) {
    if (!left.has(name)) cpSync(join(from, name), join(to, name), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(to, 'node_modules'), 'junction');
}

function packIn({ folder, env }: Circumstances): void {
  const { SITE_DIR: _, PACKAGE_DIR: __, CONTENT_DIR: ___, CACHE_DIR: ____, ...rest } = process.env;
  const { status } = spawnSync(process.execPath, ['scripts/package.ts'], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...rest, ...env },
  });
  if (status !== 0) throw new PlainFailure('The package could not be made, so there is nothing to compare.');
}

await runProgram(() => {
  const work = mkdtempSync(join(tmpdir(), 'reproducible-'));
  try {
    const first = { folder: join(work, 'a'), env: { TZ: 'UTC', LANG: 'C.UTF-8' } };
    const second = {
      folder: join(work, 'un autre dossier', 'été', 'b'),
      env: { TZ: 'Pacific/Auckland', LANG: 'ja_JP.UTF-8', NODE_OPTIONS: `--import=${laterClock}` },
    };
    copyProject(root, first.folder);
    // From the first copy: somebody may be working in the project.
    copyProject(first.folder, second.folder);
    for (const circumstances of [first, second]) packIn(circumstances);
    const [one, other] = [join(first.folder, 'package'), join(second.folder, 'package')];
    const differences = folderDifferences(one, other);
    console.log(`${String(filesBelow(one).length)} files, ${String(differences.length)} differ.`);
    if (differences.length > 0) throw new PlainFailure(differences.join('\n'));
    console.log('Both packages, with the sites in them, are the same, byte for byte.');
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
});
