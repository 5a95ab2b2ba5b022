/** Runs every check, the cheap ones first, and stops at the first failure: npm test */
import { runAllChecks } from './quality/test.ts';
import { runProgram } from './program.ts';

await runProgram(() => runAllChecks());
