/**
 * Creates a record of the archive, with known facts filled in and the others marked as unknown:
 *
 *   npm run new                                          asks everything
 *   npm run new -- edition --host cannes --for 2026-10 --source clair-rencontres
 *
 * The word is edition, declaration, authority, twinning, organisation, source or milestone; `npm run new -- edition --help` lists its flags.
 * Missing answers are asked at a terminal; without one, they are reported. --lang fr|ja: the language of the questions, of the comments
 * in the files and of the answer. Nothing existing is overwritten, nothing is written that the check would refuse, and each file or folder is written
 * atomically.
 */
import { beginRecord } from './editor/new.ts';
import { runProgram } from './program.ts';

await runProgram(() => beginRecord(process.argv.slice(2)));
