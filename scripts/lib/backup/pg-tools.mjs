import { spawn, spawnSync } from 'node:child_process';
import { connectionFields } from '../migration-adapter.mjs';
import { Problem } from '../problem.mjs';

/**
 * Major version of `pg_dump` or `pg_restore` on this machine; null when there is none.
 *
 * @param {'pg_dump' | 'pg_restore'} program
 */
export function toolVersion(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  const version = /\) (\d+)/.exec(stdout ?? '')?.[1];
  return version ? Number(version) : null;
}

/**
 * The archive of pg_dump in its custom format, of the same moment as `snapshot`.
 *
 * @param {string} url
 * @param {string} snapshot from pg_export_snapshot()
 * @returns {{ stream: import('node:stream').Readable, ended: Promise<void> }}
 */
export function dumpArchive(url, snapshot) {
  const args = ['--format=custom', '--no-password', `--snapshot=${snapshot}`];
  const { child, ended } = run('pg_dump', args, url);
  child.stdin.end();
  return { stream: child.stdout, ended };
}

/**
 * Puts an archive into an empty database, in one transaction; everything belongs to whoever connects.
 *
 * @param {string} url
 * @param {AsyncIterable<Buffer>} archive
 * @param {boolean} withRights false where the application's role does not exist
 */
export async function restoreArchive(url, archive, withRights) {
  const args = ['--single-transaction', '--exit-on-error', '--no-owner', '--no-password'];
  const { database } = connectionFields(url);
  const into = `--dbname=${database}`;
  const { child, ended } = run(
    'pg_restore',
    [...args, into, ...(withRights ? [] : ['--no-acl'])],
    url,
  );
  child.stdin.on('error', () => {});
  child.stdout.resume();
  const feed = async () => {
    for await (const bytes of archive) {
      if (!child.stdin.write(bytes))
        await new Promise((go) => child.stdin.once('drain', go).once('close', go));
    }
    child.stdin.end();
  };
  await Promise.all([ended, feed()]);
}

/** The password goes through the environment: arguments can be read by everybody on the machine. */
function run(program, args, url) {
  const { host, port, user, password, database } = connectionFields(url);
  const sslmode = new URL(url).searchParams.get('sslmode');
  const child = spawn(program, args, {
    env: {
      ...process.env,
      PGHOST: host,
      PGPORT: String(port),
      PGUSER: user,
      PGPASSWORD: password ?? '',
      PGDATABASE: database,
      ...(sslmode && { PGSSLMODE: sslmode }),
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => {
    said += text;
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Problem(`${program}: ${error.message}`)));
    child.once('close', (code) =>
      code === 0 ? resolve() : reject(new Problem(`${program} failed (${code}): ${said.trim()}`)),
    );
  });
  return { child, ended };
}
