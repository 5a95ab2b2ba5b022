/**
 * Times the check and the build with its search index, on the archive and on copies of it with more editions.
 *
 *   npm run bench                     the archive, then 20 editions
 *   npm run bench -- build 50 100     other sizes
 *   npm run bench -- build 0          the archive alone
 *
 * It does not touch the built site.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { contentFolder } from '../../../src/reader/read-content.ts';
import { filesBelow } from '../../site/files-below.ts';
import { PlainFailure, runProgram } from '../../program.ts';
import { writeLargerContent } from './larger-content.ts';

const DAY = '2026-01-01';

await runProgram(() => {
  const typed = process.argv.slice(2);
  const wrong = typed.find((size) => !/^\d{1,4}$/.test(size));
  if (wrong !== undefined) throw new PlainFailure(`"${wrong}" is not a number of editions up to 9999.`);
  const sizes = (typed.length > 0 ? typed : ['20']).map(Number).filter((size) => size > 0);
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const rows = [measure('the archive', contentFolder(), folder)];
    for (const size of sizes) {
      const content = join(folder, `content-${String(size)}`);
      writeLargerContent(contentFolder(), content, size);
      // The check requires that all content is recorded, and that its languages agree.
      run('record.ts', ['--date', DAY, '--fr', 'Essai.', '--ja', '試験。'], { CONTENT_DIR: content });
      run('stamp.ts', ['--date', DAY], { CONTENT_DIR: content });
      rows.push(measure(`${String(size)} editions`, content, folder));
    }
    console.table(Object.fromEntries(rows));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

function measure(name: string, content: string, folder: string): [string, object] {
  const site = join(folder, 'site');
  const env = { CONTENT_DIR: content, SITE_DIR: site };
  const check = run('check.ts', ['--no-advice'], env);
  const build = run('build.ts', [], env);
  const files = filesBelow(site);
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const index = files.filter((file) => file.startsWith('pagefind/')).map((file) => readFileSync(join(site, file)));
  const kilobytes = index.reduce((sum, bytes) => sum + gzipSync(bytes, { level: 9 }).length, 0) / 1000;
  return [
    name,
    {
      pages,
      'check, s': round(check),
      'build, s': round(build),
      'ms per page': Math.round((1000 * build) / pages),
      'search index, kB gzip': Math.round(kilobytes),
    },
  ];
}

/** Runs a program to its end, and returns its wall clock time in seconds. */
function run(program: string, args: readonly string[], env: Readonly<Record<string, string>>): number {
  const start = performance.now();
  try {
    execFileSync(process.execPath, [join(import.meta.dirname, '../..', program), ...args], {
      env: { ...process.env, ...env },
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    const { stdout, stderr } = error as { stdout?: string; stderr?: string };
    throw new PlainFailure(`${stdout ?? ''}${stderr ?? ''}\n${program} failed.`);
  }
  return (performance.now() - start) / 1000;
}

function round(seconds: number): number {
  return Math.round(seconds * 10) / 10;
}
