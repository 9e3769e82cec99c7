import { createCipheriv, createDecipheriv, randomBytes, scryptSync } from 'node:crypto';
import { Problem } from '../problem.mjs';

/** scrypt as OWASP recommends it for passwords: 128 MiB for one guess. */
const COST = { N: 2 ** 17, r: 8, p: 1 };
const MEMORY = 256 * 1024 * 1024;
const ALGORITHM = 'aes-256-gcm';
const TAG_BYTES = 16;
const SHORTEST_PASSPHRASE = 12;

/** How a file was encrypted, as it stands in its first lines. @typedef {{ name: string, N: number, r: number, p: number, salt: string }} CipherHeader */

/**
 * Seals and opens the frames of one file. The key belongs to this file alone (a fresh salt), so a counter serves as
 * the nonce; it also keeps frames from being left out or put into another order.
 * @typedef {{ seal: (kind: string, bytes: Buffer) => Buffer, open: (kind: string, bytes: Buffer) => Buffer }} Cipher
 */

/** @returns {CipherHeader} */
export const newCipherHeader = () => ({
  name: ALGORITHM,
  ...COST,
  salt: randomBytes(16).toString('base64'),
});

/**
 * @param {CipherHeader} header
 * @param {string} passphrase
 * @returns {Cipher}
 * @throws Problem when the passphrase is too short or the file was encrypted in a way nobody knows
 */
export function cipherOf({ name, N, r, p, salt }, passphrase) {
  if (name !== ALGORITHM || N !== COST.N || r !== COST.r || p !== COST.p) {
    throw new Problem('The backup was encrypted in a way this version does not know.');
  }
  if ([...passphrase].length < SHORTEST_PASSPHRASE) {
    throw new Problem(`BACKUP_PASSPHRASE needs at least ${SHORTEST_PASSPHRASE} characters.`);
  }
  const key = scryptSync(passphrase.normalize('NFC'), Buffer.from(salt, 'base64'), 32, {
    N,
    r,
    p,
    maxmem: MEMORY,
  });
  let sealed = 0;
  let opened = 0;
  return {
    seal(kind, bytes) {
      const cipher = createCipheriv(ALGORITHM, key, nonce(sealed++)).setAAD(Buffer.from(kind));
      return Buffer.concat([cipher.update(bytes), cipher.final(), cipher.getAuthTag()]);
    },
    open(kind, bytes) {
      const decipher = createDecipheriv(ALGORITHM, key, nonce(opened++), {
        authTagLength: TAG_BYTES,
      });
      decipher.setAAD(Buffer.from(kind)).setAuthTag(bytes.subarray(-TAG_BYTES));
      return Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    },
  };
}

function nonce(count) {
  const bytes = Buffer.alloc(12);
  bytes.writeBigUInt64BE(BigInt(count), 4);
  return bytes;
}
