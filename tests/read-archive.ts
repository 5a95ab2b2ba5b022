import type { Archive } from '../src/archive/archive.ts';
import { buildArchive } from '../src/archive/build.ts';
import { withEachRemoval } from '../src/archive/published.ts';
import { reportProblems } from '../src/check/problem-report.ts';
import { formatPrintable } from '../src/facts/accounts.ts';
import { readContent } from '../src/reader/read-content.ts';

/** Reads the content and builds the graph, as a build does from the collections. @throws with the report of every problem */
export async function readArchive(folder?: string): Promise<Archive> {
  const { entries, problems } = await readContent(folder);
  if (problems.length > 0) throw new Error(reportProblems(problems, 'fr'));
  return buildArchive({ ...entries, journal: withEachRemoval(entries.journal) }, formatPrintable);
}
