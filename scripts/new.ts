/**
 * Begins a record from its template in content/_templates: npm run new -- twinning --french nancy --japanese kobe
 *
 * Answers that no flag gives are asked at a terminal. --help: the flags. --lang fr|ja: the language of questions and comments; by default
 * that of the machine. Nothing that exists is overwritten, and nothing is written that the check would refuse.
 */
import { beginRecord } from './editor/new.ts';
import { runProgram } from './program.ts';

await runProgram(() => beginRecord(process.argv.slice(2)));
