import { inspect } from 'node:util';
import { type Bilingual, locales, type Locale } from '../src/text/locales.ts';
import { machineLanguage } from '../src/check/problem-report.ts';
import { printed } from '../src/text/visible-signs.ts';

/** A failure whose message is all that the person needs: no stack, exit 1. */
export class PlainFailure extends Error {}

/** The language in which a program speaks to whoever runs it: that of `--lang`, else that of the machine. */
export function spokenLanguage(args: readonly string[] = process.argv, env = process.env): Locale {
  const asked = /--lang[= ](\w+)/.exec(args.join(' '))?.[1];
  return locales.find((one) => one === asked) ?? machineLanguage(env);
}

/** Escapes text of the content for printing, so that it cannot command the terminal or the forge that shows it. */
export function print(text: string): void {
  console.log(printed(text));
}

/**
 * Runs a command-line program. Plain failures and what the system refused are told in one line, any other error with its stack. All exit
 * with 1.
 */
export async function runProgram(main: () => Promise<void> | void): Promise<void> {
  process.stdout.once('error', endWithoutOutput);
  try {
    await main();
  } catch (error) {
    reportFailure(error);
  }
}

/** Runs a program that may leave work behind when it fails, as Astro does, which also lets errors go that no promise hands over. */
export async function runToEnd(main: () => Promise<void>): Promise<void> {
  process.once('uncaughtException', (error) => {
    reportFailure(error);
    process.exit();
  });
  await runProgram(main);
  if (process.exitCode === 1) process.exit();
}

/** The console silently drops failed writes: a report sent to a file on a full disk would look complete. */
function endWithoutOutput(error: NodeJS.ErrnoException): void {
  // A closed pipe (`| head`) is not an error.
  if (error.code === 'EPIPE') process.exit();
  reportFailure(error);
}

function reportFailure(error: unknown): void {
  console.error(printed(error instanceof PlainFailure ? error.message : (refusal(error) ?? inspect(error))));
  process.exitCode = 1;
}

const badOption: Bilingual<(option: string) => string> = {
  fr: (option) => `Cette option n’est pas connue, ou il lui manque sa valeur\u00A0: ${option}`,
  ja: (option) => `この項目は使えないか、値がありません：${option}`,
};

/**
 * What was refused, itself or behind another error: by the system, as a full disk or a missing file, or an unknown option. No program is at
 * fault.
 */
export function refusal(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if ('code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    return badOption[spokenLanguage()](/'(-[^' ]*)/.exec(error.message)?.[1] ?? '');
  return 'syscall' in error ? error.message : refusal(error.cause);
}
