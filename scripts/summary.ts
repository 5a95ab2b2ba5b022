/**
 * Counts what the archive holds.
 *
 *   npm run summary             a table
 *   npm run summary -- --json   the same, for programs
 */
import { buildArchive } from '../src/archive/build.ts';
import { summarise } from '../src/archive/queries/summary.ts';
import { readContent } from '../src/reader/read-content.ts';
import { PlainFailure, runProgram } from './program.ts';

await runProgram(async () => {
  const { entries, problems } = await readContent();
  if (problems.length > 0) throw new PlainFailure('The content has mistakes: "npm run check" tells them all.');
  const summary = summarise(buildArchive(entries));
  console.log(process.argv.includes('--json') ? JSON.stringify(summary, undefined, 2) : table(summary));
});

function table(summary: object): string {
  const rows = Object.entries(summary).map(([name, count]) => [name.replaceAll('-', ' '), String(count)] as const);
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count.padStart(6)}`).join('\n');
}
