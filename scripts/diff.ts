/**
 * Describes in words how the working content differs from a revision of the repository:
 *
 *   npm run diff -- main
 *   npm run diff -- HEAD~3 --lang ja
 *
 * For a reviewer who reads no YAML: each fact and each address before and after, sources and versions that came or went, accounts, pages, data
 * files. --lang fr|ja: the language of the answer. --json: the same as data. --markdown: the same for the summary of a forge. CONTENT_DIR: the content that is compared (content).
 */
import { describeDifferences } from './editor/diff.ts';
import { runProgram } from './program.ts';

await runProgram(() => describeDifferences(process.argv.slice(2)));
