/** A failure whose message is all that there is to tell the person: no stack, exit 1. */
export class PlainFailure extends Error {}

/** Runs a program for people: a plain failure is printed as its sentence, any other with its stack; both exit with 1. */
export async function runProgram(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainFailure ? error.message : error);
    process.exitCode = 1;
  }
}
