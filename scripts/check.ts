/**
 * Checks the content and reports all problems, then advice: npm run check -- --lang ja
 *
 * --lang fr|ja|both: the language of the report; by default that of the machine (LC_ALL, LC_MESSAGES, LANG), else French.
 * --since main: also what changed since the work left that branch and no change says, as advice, with the file to write.
 * Advice on files that the work did not change is one line; --advice: all of it. --no-advice: only problems.
 * --json: the report as data. --watch: check again after each change.
 * In GitHub Actions (GITHUB_ACTIONS=true) each problem is also printed as an annotation.
 *
 * Exit 0: no problems, whatever the advice. 1: problems, or the content cannot be read. 2: an unknown option.
 */
import { checkContent, checkUsage, readCheckOptions } from './editor/check.ts';
import { runProgram } from './program.ts';

await runProgram(async () => {
  const options = readCheckOptions(process.argv.slice(2), process.env);
  if (!options) {
    console.error(`Usage : ${checkUsage}\n使い方：${checkUsage}`);
    process.exitCode = 2;
    return;
  }
  await checkContent(options);
});
