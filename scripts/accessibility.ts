/**
 * Checks the built site as the tests do and stores the results for the page about accessibility:
 *
 *   npm run build && npm run accessibility
 *
 * A test fails if the stored results do not match the pages, rules and widths of the current tests.
 */
import { checkAccessibility } from './quality/accessibility.ts';
import { runProgram } from './program.ts';

await runProgram(() => checkAccessibility());
