import { inspect } from 'node:util';
import { printed } from '../src/i18n/visible-signs.ts';

/** A failure whose message is all that the person needs: no stack, exit 1. */
export class PlainFailure extends Error {}

/** Escapes text of the content for printing, so that it cannot command the terminal or the forge that shows it. */
export function print(text: string): void {
  console.log(printed(text));
}

/** Runs a command-line program. Plain failures and what the system refused are told in one line, any other error with its stack. All exit with 1. */
export async function runProgram(main: () => Promise<void> | void): Promise<void> {
  process.stdout.once('error', endWithoutOutput);
  try {
    await main();
  } catch (error) {
    reportFailure(error);
  }
}

/** The console silently drops failed writes: a report sent to a file on a full disk would look complete. */
function endWithoutOutput(error: NodeJS.ErrnoException): void {
  // A closed pipe (`| head`) is not an error.
  if (error.code === 'EPIPE') process.exit();
  reportFailure(error);
}

function reportFailure(error: unknown): void {
  console.error(printed(error instanceof Error && isForPerson(error) ? error.message : inspect(error)));
  process.exitCode = 1;
}

/** True for a full disk, a missing right or file and the like: the program is not at fault. */
function isForPerson(error: Error): boolean {
  return error instanceof PlainFailure || 'syscall' in error;
}
