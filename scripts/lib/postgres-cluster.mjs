import { spawnSync } from 'node:child_process';
import {
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { launch, serverUser } from './postgres-program.mjs';
import { Problem } from './problem.mjs';

/** The major version of the embedded server; it cannot read the files of another one. */
const MAJOR = '18';

/** Character classes come from these: with plain C, pg_trgm would drop every Chinese character. */
const CTYPES = ['C.UTF-8', 'en_US.UTF-8'];

/** Room a new server with the public data takes. */
const ROOM_MB = 150;

/**
 * Makes the data folder of a server, with UTF-8, passwords on every connection and checksums. Made beside its place
 * and moved there when complete, so that an interrupted run leaves nothing behind that looks finished.
 *
 * @param {string} directory
 * @param {string} password of the superuser `postgres`
 */
export async function createCluster(directory, password) {
  if (existsSync(path.join(directory, 'PG_VERSION'))) return checkVersion(directory);
  const draft = `${directory}.new`;
  const said = [];
  for (const ctype of CTYPES) {
    const result = initialise(draft, password, ctype);
    if (result.status === 0) return renameSync(draft, directory);
    said.push(`${result.stdout}${result.stderr}${result.error?.message ?? ''}`.trim());
  }
  // The first try is the one that should have worked; the others are for machines without that locale.
  const [first = ''] = said;
  rmSync(draft, { recursive: true, force: true });
  if (/No space left on device|Disk quota exceeded/.test(first)) {
    throw new Problem(
      `The disk is full: the database needs about ${ROOM_MB} MB in ${directory}. Make room and try again.`,
    );
  }
  throw new Problem(`The database could not be made:\n${first.split('\n').slice(-8).join('\n')}`);
}

function initialise(draft, password, ctype) {
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  const user = serverUser(draft);
  const passwordFile = `${draft}-password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const each of [draft, passwordFile]) chownSync(each, user.uid, user.gid);
  const args = [
    `--pgdata=${draft}`,
    '--username=postgres',
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    `--lc-collate=${ctype}`,
    `--lc-ctype=${ctype}`,
  ];
  const { command, args: full, options } = launch('initdb', args, user);
  try {
    return spawnSync(command, full, { ...options, encoding: 'utf8' });
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function checkVersion(directory) {
  const version = readFileSync(path.join(directory, 'PG_VERSION'), 'utf8').trim();
  if (version !== MAJOR) {
    throw new Problem(`${directory} was made by Postgres ${version}; this version needs ${MAJOR}.`);
  }
  const { uid } = statSync(directory);
  if (process.getuid && process.getuid() !== 0 && uid !== process.getuid()) {
    throw new Problem(
      `${directory} belongs to another user (id ${uid}). Start as that user or as root.`,
    );
  }
}
