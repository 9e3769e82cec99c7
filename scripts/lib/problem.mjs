/** Something the person at the keyboard can put right: shown as its sentence, without a stack trace. */
export class Problem extends Error {}

const DATABASE_FULL =
  'The disk of the database is full. Make room and start again: what was committed is kept.';
const DATABASE_GONE =
  'The database server was stopped, or stopped by itself, while we used it. Its log says why (embedded: .data/pg.log).';

const SENTENCES = {
  ENOSPC: (place) => `The disk is full: ${place} could not be written. Make room and try again.`,
  EROFS: (place) =>
    `${place} lies on a read-only file system. Lianqiao keeps its data in .data of its folder.`,
  EACCES: (place) =>
    `We may not write ${place}. It belongs to another user: start as that user, or change the owner.`,
  EPERM: (place) =>
    `We may not change ${place}. It belongs to another user: start as that user, or change the owner.`,
  // Postgres' own word for a full disk, and for going away while we talk to it, which a full disk causes too.
  53100: () => DATABASE_FULL,
  '57P01': () => DATABASE_GONE,
  '57P02': () => DATABASE_GONE,
  '57P03': () => DATABASE_GONE,
  EDQUOT: (place) => `The quota of this user is used up: ${place} could not be written.`,
};

/**
 * What to tell the person about an error: its sentence when it can be put right, else where it happened.
 *
 * @param {Error & { code?: string, path?: string }} error
 */
export function sentenceOf(error) {
  if (error instanceof Problem) return error.message;
  const lost = /Connection terminated|No space left on device/.exec(error.message)?.[0];
  if (lost) return lost.startsWith('No') ? DATABASE_FULL : DATABASE_GONE;
  const sentence = SENTENCES[error.code];
  return sentence ? sentence(error.path ?? 'a file') : error.stack;
}

/**
 * Runs a program's main function; an error ends it with its sentence and code 1.
 *
 * @param {() => Promise<unknown>} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(`\n${sentenceOf(error)}`);
    process.exitCode = 1;
  }
}
