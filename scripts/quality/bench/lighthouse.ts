/**
 * Runs Lighthouse, as on a telephone, over each type of page in both languages, and prints the median of each score: npm run bench -- lighthouse
 *
 *   npm run bench -- lighthouse --runs 1 edition gaps   once, these types only
 *
 * Lighthouse is fetched on demand: neither the build nor the tests need it.
 *
 * A page is not run again once more than half of its runs reach the target in every score: whatever the others give,
 * the median would reach it.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { parseArgs } from 'node:util';
import { siteDir } from '../../site/build.ts';
import { PlainFailure, runProgram } from '../../program.ts';
import { serveFolder } from '../../site/serve.ts';
import { readSiteAddress } from '../../site/site-address.ts';
import { getChromium } from '../browser.ts';
import { median } from '../page-bytes.ts';
import { samplePages } from '../page-types.ts';

const LIGHTHOUSE = 'lighthouse@13.5.0';
/** The target for performance; for every other score it is 100. */
const PERFORMANCE_TARGET = 99;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** The part of Lighthouse's report that is used here. */
interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; numericValue?: number }>;
}

/** The program that npm has fetched, or fetches now: asking npm before each run would take as long as the run. */
async function findLighthouse(): Promise<string> {
  const within = ['exec', '--yes', `--package=${LIGHTHOUSE}`, '--', 'node', '-p', 'process.env.PATH'];
  const { code, output } = await outputOf('npm', within);
  const program = output
    .trim()
    .split(delimiter)
    .map((folder) => join(folder, '../lighthouse/cli/index.js'))
    .find((file) => existsSync(file));
  if (code !== 0 || program === undefined) throw new PlainFailure(`npm could not fetch ${LIGHTHOUSE}.`);
  return program;
}

async function runLighthouse(program: string, url: string): Promise<Report> {
  const args = [program, url, '--quiet', '--output=json', '--output-path=stdout'];
  const { code, output } = await outputOf(process.execPath, [...args, '--chrome-flags=--headless=new --no-sandbox']);
  if (code !== 0) throw new PlainFailure(`Lighthouse could not look at ${url}.`);
  return JSON.parse(output) as Report;
}

async function outputOf(command: string, args: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(command, args, {
    env: { ...process.env, CHROME_PATH: getChromium() },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32' && command === 'npm',
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  const code = await new Promise<number>((done, failed) => {
    child.on('error', failed).on('close', (status) => {
      done(status ?? 1);
    });
  });
  return { code, output };
}

const scoreOf = (report: Report, category: string): number => (report.categories[category]?.score ?? NaN) * 100;

/** True if the median of this many runs reaches the target, whatever the missing runs give. */
function isDecided(reports: readonly Report[], runs: number): boolean {
  const reaching = reports.filter((report) =>
    categories.every((name) => scoreOf(report, name) >= (name === 'performance' ? PERFORMANCE_TARGET : 100)),
  );
  return reaching.length > runs / 2;
}

/** The audits that lower a page's score, except those of speed: they are timings of this machine. */
function faultsOf(report: Report): string[] {
  return categories
    .filter((category) => category !== 'performance')
    .flatMap((category) => report.categories[category]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${report.audits[id]?.title ?? ''}`);
}

await runProgram(async () => {
  const { values, positionals } = parseArgs({
    options: { runs: { type: 'string', default: '5' } },
    allowPositionals: true,
  });
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1)
    throw new PlainFailure('--runs is how often each page is looked at: 1 or more.');
  const pages = samplePages.filter(
    ({ type }) => type.name !== 'not found' && (positionals.length === 0 || positionals.includes(type.name)),
  );
  if (pages.length === 0) throw new PlainFailure(`There is no type of page named "${positionals.join(', ')}".`);

  const program = await findLighthouse();
  const server = await serveFolder({ folder: siteDir(), base: readSiteAddress().base, port: 0 });
  const rows: Record<string, Record<string, number>> = {};
  const faults = new Set<string>();
  try {
    for (const { path } of pages) {
      const reports: Report[] = [];
      while (reports.length < runs && !isDecided(reports, runs))
        reports.push(await runLighthouse(program, server.address + path));
      const value = (audit: string) => median(reports.map(({ audits }) => audits[audit]?.numericValue ?? NaN));
      rows[`/${path}`] = {
        ...Object.fromEntries(categories.map((name) => [name, median(reports.map((report) => scoreOf(report, name)))])),
        'largest paint, ms': Math.round(value('largest-contentful-paint')),
        'layout shift': value('cumulative-layout-shift'),
        runs: reports.length,
      };
      for (const fault of reports.flatMap(faultsOf)) faults.add(`/${path} ${fault}`);
      console.log(`/${path}`, JSON.stringify(rows[`/${path}`]));
    }
  } finally {
    await server.close();
  }
  console.table(rows);
  for (const fault of faults) console.log(fault);
});
