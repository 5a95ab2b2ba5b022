import { inspect } from 'node:util';
import { setFrench } from '../src/i18n/typography.ts';
import { printed } from '../src/i18n/visible-signs.ts';
import { askedLanguage, systemFailure } from './system-failure.ts';

/** A failure whose message is all that there is to tell the person: no stack, exit 1. */
export class PlainFailure extends Error {}

/** Prints what a program found in the content, so that nothing in it commands the terminal or the forge that shows it. */
export function print(text: string): void {
  console.log(printed(text));
}

/**
 * Runs a program for people: a plain failure is printed as its sentence, and so is what the system refuses; any other with its stack. All
 * exit with 1.
 */
export async function runProgram(main: () => Promise<void> | void): Promise<void> {
  process.stdout.once('error', endWithoutOutput);
  try {
    await main();
  } catch (error) {
    tellFailure(error);
  }
}

/** The console drops what it could not write without a word: a report sent to a file on a full disk would look whole. */
function endWithoutOutput(error: NodeJS.ErrnoException): void {
  // Who reads no further, as `head` does, has what was asked for.
  if (error.code === 'EPIPE') process.exit();
  tellFailure(error);
}

function tellFailure(error: unknown): void {
  const lang = askedLanguage();
  const refused = systemFailure(error, lang);
  if (error instanceof PlainFailure) console.error(printed(error.message));
  else if (refused !== undefined) console.error(printed(lang === 'fr' ? setFrench(refused) : refused));
  else console.error(printed(inspect(error)));
  process.exitCode = 1;
}
