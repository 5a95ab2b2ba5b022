/**
 * Lists what to read next: sources that nobody has read to the end, those whose reading could close most gaps first.
 *
 *   npm run worklist                    the first twenty, with the questions
 *   npm run worklist -- --all --lang ja
 *
 * --lang fr|ja: the language of the answer. --all: every source. --json: the same as data.
 */
import { listWhatToRead } from './editor/worklist.ts';
import { runProgram } from './program.ts';

await runProgram(() => listWhatToRead(process.argv.slice(2)));
