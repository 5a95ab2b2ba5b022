/**
 * Counts what the archive holds, and what came in after its opening; lists the authorities and areas that wait for an identifier.
 *
 *   npm run summary             a table
 *   npm run summary -- --json   the same, for programs
 */
import { arrivalsOf } from '../src/archive/queries/arrivals.ts';
import { identifiedByKind, type Identified } from '../src/archive/queries/identified.ts';
import { summarise } from '../src/archive/queries/summary.ts';
import { checkedArchive } from './checked-archive.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const archive = await checkedArchive();
  const summary = { ...summarise(archive), ...arrivalsOf(archive) };
  const identifiers = identifiedByKind(archive);
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ ...summary, identifiers }, undefined, 2)
      : `${table(summary)}\n\nidentifiers\n${identifiers.map(lineOf).join('\n')}`,
  );
});

function lineOf({ identifier, of, kind, known, all, waiting }: Identified): string {
  const list = waiting.length > 0 ? `  waiting: ${waiting.join(', ')}` : '';
  return `${identifier.padEnd(9)} ${of.padEnd(11)} ${kind.padEnd(17)}${String(known).padStart(3)} of ${String(all).padStart(3)}${list}`;
}

function table(summary: object): string {
  const rows = Object.entries(summary).map(
    ([name, count]) => [name.replaceAll(/(?<!\d)-|-(?!\d)/g, ' '), String(count)] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count.padStart(6)}`).join('\n');
}
