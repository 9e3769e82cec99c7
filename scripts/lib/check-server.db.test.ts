import { createServer } from 'node:net';
import pg from 'pg';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { checkServer } from './check-server.mjs';
import { databaseName, dropTestDatabase } from './test-databases.mjs';

const { adminUrl, run } = inject('databases');
const good = process.env.DATABASE_URL ?? '';
const names: string[] = [];

afterAll(async () => {
  for (const name of names) await dropTestDatabase(adminUrl, name);
});

function changed(url: string, change: Partial<URL>): string {
  return Object.assign(new URL(url), change).href;
}

async function databaseIn(encoding: string): Promise<string> {
  const name = databaseName(`in_${encoding.toLowerCase()}_${process.env.VITEST_POOL_ID}`, run);
  names.push(name);
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  await admin.query(
    `CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' LOCALE_PROVIDER libc LC_COLLATE 'C' LC_CTYPE 'C'`,
  );
  await admin.end();
  return changed(adminUrl, { pathname: `/${name}` });
}

describe('a database that cannot be used', () => {
  it('is no one that can', async () => {
    await expect(checkServer(good)).resolves.toBeUndefined();
  });

  it('has a sentence for a server that does not run', async () => {
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    const { port } = free.address() as { port: number };
    await new Promise((resolve) => free.close(resolve));
    for (const host of ['127.0.0.1', 'localhost']) {
      const refused = checkServer(`postgresql://a:secret@${host}:${port}/x`);
      await expect(refused).rejects.toThrow(
        `The database of DATABASE_URL cannot be used: nothing answers at ${host}, port ${port}.`,
      );
    }
  });

  it('has a sentence for a name that leads nowhere', async () => {
    const refused = checkServer('postgresql://a:secret@no-such-host.invalid/x');
    await expect(refused).rejects.toThrow(/no machine called no-such-host|cannot be looked up/);
  });

  it('has a sentence for a wrong password, without the password', async () => {
    const refused = checkServer(
      changed(good, { password: 'wrong-secret' }),
      'MIGRATION_DATABASE_URL',
    );
    await expect(refused).rejects.toThrow(
      /MIGRATION_DATABASE_URL.*does not accept the password of/,
    );
    await expect(refused).rejects.not.toThrow('wrong-secret');
  });

  it('has a sentence for a database that is not there', async () => {
    const refused = checkServer(changed(good, { pathname: '/nowhere' }));
    await expect(refused).rejects.toThrow('has no database "nowhere". README.md');
  });

  it.each(['LATIN1', 'SQL_ASCII'])('has a sentence for the encoding %s', async (encoding) => {
    const refused = checkServer(await databaseIn(encoding));
    await expect(refused).rejects.toThrow(`is encoded in ${encoding}; it must be UTF8`);
  });

  it('has a sentence for one that takes Chinese characters for punctuation', async () => {
    await expect(checkServer(await databaseIn('UTF8'))).rejects.toThrow(
      'searching would miss them',
    );
  });
});
