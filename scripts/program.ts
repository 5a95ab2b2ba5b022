import { inspect } from 'node:util';
import { setText } from '../src/language/typography.ts';
import { printed } from '../src/i18n/visible-signs.ts';
import { askedLanguage, systemFailure } from './system-failure.ts';

/** A failure whose message is all that the person needs: no stack, exit 1. */
export class PlainFailure extends Error {}

/** Escapes text of the content for printing, so that it cannot command the terminal or the forge that shows it. */
export function print(text: string): void {
  console.log(printed(text));
}

/** Runs a command-line program. Plain failures and system errors are printed as a sentence, any other with its stack. All exit with 1. */
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
  const lang = askedLanguage();
  const refused = systemFailure(error, lang);
  if (error instanceof PlainFailure) console.error(printed(error.message));
  else if (refused !== undefined) console.error(printed(setText(refused, lang)));
  else console.error(printed(inspect(error)));
  process.exitCode = 1;
}
