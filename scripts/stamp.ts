/**
 * Records in texts-state.yaml that the two languages of texts agree:
 *
 *   npm run stamp                                              every text that is new, or was changed together with its source
 *   npm run stamp -- --text declarations/4-takamatsu/points.p1 this text, or a whole entry, or its account (…/account)
 *
 * --unchanged "…": why a text stays as it is although its source changed; the reason is kept. --source fr|ja: the source language.
 * --date 2026-11-25: the day, today in UTC without it. --lang fr|ja: the language of the answer.
 */
import { runProgram } from './program.ts';
import { stamp } from './editor/stamp.ts';

await runProgram(() => stamp(process.argv.slice(2)));
