import type { Archive } from '../archive/archive.ts';
import { buildArchive } from '../archive/build.ts';
import { withEachRemoval } from '../archive/published.ts';
import { machineLanguage, reportProblems } from '../check/problem-report.ts';
import { contentFolder, readContent } from './read-content.ts';
import { formatPrintable } from '../names/format-printable.ts';

/**
 * Reads the content and builds the graph, for programs other than the site's build.
 *
 * @throws with the report of every problem, in the language of the machine
 */
export async function readArchive(folder = contentFolder()): Promise<Archive> {
  const { entries, problems } = await readContent(folder);
  if (problems.length > 0) throw new Error(reportProblems(problems, machineLanguage(process.env)));
  return buildArchive({ ...entries, journal: withEachRemoval(entries.journal) }, formatPrintable);
}
