import { Problem } from '../problem.mjs';
import { readBackupFile } from './backup-file.mjs';
import { contentMeter } from './tables.mjs';

/**
 * Reads a backup from end to end without a database: every frame opens, and every table has the rows and the checksum
 * its manifest names.
 *
 * @param {string} file
 * @param {string} [passphrase]
 * @returns {Promise<import('./save.mjs').Manifest>}
 * @throws Problem with a sentence on what is wrong with the file
 */
export async function checkBackup(file, passphrase) {
  const found = new Map();
  let table = '';
  let manifest = null;
  for await (const { kind, bytes } of readBackupFile(file, passphrase)) {
    if (kind === 'T') {
      table = JSON.parse(bytes.toString()).name;
      found.set(table, contentMeter());
    } else if (kind === 'D') found.get(table).add(bytes);
    else if (kind === 'M') manifest = JSON.parse(bytes.toString());
  }
  if (manifest.method === 'copy') {
    for (const { name, rows, sha256 } of manifest.tables) {
      const content = found.get(name)?.result();
      if (content?.rows !== rows || content.sha256 !== sha256) {
        throw new Problem(
          `${file} contradicts itself: table ${name} is not what its manifest says.`,
        );
      }
    }
  }
  return manifest;
}

/**
 * The pieces of one kind, for pg_restore.
 *
 * @param {string} file
 * @param {string} [passphrase]
 */
export async function* archiveOf(file, passphrase) {
  for await (const { kind, bytes } of readBackupFile(file, passphrase))
    if (kind === 'A') yield bytes;
}

/**
 * The tables of a backup with their rows, one after the other; the rows have to be read before the next one.
 *
 * @param {string} file
 * @param {string} [passphrase]
 * @returns {AsyncGenerator<{ name: string, rows: AsyncGenerator<Buffer> }>}
 */
export async function* tablesOf(file, passphrase) {
  const frames = readBackupFile(file, passphrase);
  const next = async () => (await frames.next()).value;
  let frame = await next();
  const rows = async function* () {
    for (frame = await next(); frame?.kind === 'D'; frame = await next()) yield frame.bytes;
  };
  try {
    while (frame?.kind === 'T') {
      yield { name: JSON.parse(frame.bytes.toString()).name, rows: rows() };
    }
  } finally {
    await frames.return();
  }
}
