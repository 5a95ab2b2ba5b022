/**
 * Counts what the archive holds, and what came in after its opening; lists the authorities that wait for their official code.
 *
 *   npm run summary             a table
 *   npm run summary -- --json   the same, for programs
 */
import { arrivalsOf } from '../src/archive/queries/arrivals.ts';
import { codesByKind, type CodesOfKind } from '../src/archive/queries/codes.ts';
import { summarise } from '../src/archive/queries/summary.ts';
import { checkedArchive } from './checked-archive.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const archive = await checkedArchive();
  const summary = { ...summarise(archive), ...arrivalsOf(archive) };
  const codes = codesByKind(archive);
  console.log(
    process.argv.includes('--json')
      ? JSON.stringify({ ...summary, codes }, undefined, 2)
      : `${table(summary)}\n\nofficial codes\n${codes.map(codeLine).join('\n')}`,
  );
});

function codeLine({ kind, coded, all, waiting }: CodesOfKind): string {
  const list = waiting.length > 0 ? `  waiting: ${waiting.join(', ')}` : '';
  return `${kind.padEnd(17)}${String(coded).padStart(3)} of ${String(all).padStart(3)}${list}`;
}

function table(summary: object): string {
  const rows = Object.entries(summary).map(
    ([name, count]) => [name.replaceAll(/(?<!\d)-|-(?!\d)/g, ' '), String(count)] as const,
  );
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, count]) => `${name.padEnd(width)}  ${count.padStart(6)}`).join('\n');
}
