/** Something the person at the keyboard can put right: shown as its sentence, without a stack trace. */
export class Problem extends Error {}

/**
 * Runs a program's main function; a `Problem` ends it with its sentence and code 1.
 *
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
