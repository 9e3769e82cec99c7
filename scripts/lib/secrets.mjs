import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dataPath } from './paths.mjs';

/**
 * Passwords of the embedded server's three roles and the key that signs session cookies.
 * @typedef {{ postgres: string, owner: string, app: string, nextauth: string }} Secrets
 */

/** The secrets of this folder's site. */
export const siteSecrets = () => secretsIn(dataPath('pg-secrets.json'));

const NAMES = ['postgres', 'owner', 'app', 'nextauth'];

/**
 * Reads the secrets in `file`, making those that are missing. The file is readable by its owner alone and replaced in
 * one step, so that a crash leaves the old one or the new one.
 *
 * @param {string} file
 * @returns {Secrets}
 */
export function secretsIn(file) {
  const known = read(file);
  const secrets = Object.fromEntries(
    NAMES.map((name) => [name, known[name] ?? randomBytes(32).toString('base64url')]),
  );
  if (NAMES.every((name) => known[name])) return secrets;
  writeFileSync(`${file}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return secrets;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
}
