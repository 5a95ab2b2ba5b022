/** Prints every made sentence with the numbers of its sources, then how many facts none tells, by field: npm run sentences [-- fr|ja] */
import { buildArchive } from '../src/archive/build.ts';
import { reportProblems } from '../src/check/problem-report.ts';
import { formatPrintable } from '../src/facts/accounts.ts';
import { readContent } from '../src/reader/read-content.ts';
import { printedSentences } from '../src/sentences/print.ts';
import { printedUntold } from '../src/sentences/told.ts';
import { locales } from '../src/text/locales.ts';
import { PlainFailure, print, runProgram, spokenLanguage } from './program.ts';

await runProgram(async () => {
  const { entries, problems } = await readContent();
  if (problems.length > 0) throw new PlainFailure(reportProblems(problems, spokenLanguage()));
  const archive = buildArchive(entries, formatPrintable);
  const asked = locales.filter((locale) => process.argv.includes(locale));
  for (const locale of asked.length > 0 ? asked : locales)
    print(`# ${locale}\n\n${printedSentences({ archive, locale })}\n${printedUntold({ archive, locale })}`);
});
