/**
 * Counts what the archive holds, and what came in after its opening.
 *
 *   npm run summary             a table
 *   npm run summary -- --json   the same, for programs
 */
import { arrivalsOf } from '../src/archive/queries/arrivals.ts';
import { summarise } from '../src/archive/queries/summary.ts';
import { checkedArchive } from './checked-archive.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const archive = await checkedArchive();
  const summary = { ...summarise(archive), ...arrivalsOf(archive) };
  console.log(process.argv.includes('--json') ? JSON.stringify(summary, undefined, 2) : table(summary));
});

function table(summary: object): string {
  const rows = Object.entries(summary).map(
    ([name, count]) => [name.replaceAll(/(?<!\d)-|-(?!\d)/g, ' '), String(count)] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count.padStart(6)}`).join('\n');
}
