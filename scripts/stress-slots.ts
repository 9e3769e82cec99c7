/**
 * `npm run stress:slots [-- --attempts N --movers M]`: 500 visits want the same days in the same moment, through the
 * application's own commands and pool, against a database of its own: all are approved, but M of them (none by default)
 * come by a change of their dates. Exactly one is booked, the others are told so, nothing deadlocks, and all of it takes
 * less than ten seconds; anything else ends with exit 1.
 */
import { parseArgs } from 'node:util';
import {
  createTestDatabase,
  databaseName,
  dropTestDatabase,
  startTestServer,
  templateDatabase,
} from './lib/test-databases.mjs';

/** From the first attempt to the last answer. */
const MOST_MS = 10_000;

const { values } = parseArgs({
  options: {
    attempts: { type: 'string', default: '500' },
    movers: { type: 'string', default: '0' },
  },
});
const attempts = Number(values.attempts);
if (!Number.isInteger(attempts) || attempts < 2 || attempts > 5_000) {
  console.error('--attempts takes a whole number from 2 to 5000.');
  process.exit(2);
}
const movers = Number(values.movers);
if (!Number.isInteger(movers) || movers < 0 || movers >= attempts) {
  console.error('--movers takes a whole number below the attempts.');
  process.exit(2);
}

const server = await startTestServer();
const name = databaseName('slots');
try {
  const { appUrl, ownerUrl } = await createTestDatabase(
    server.adminUrl,
    name,
    await templateDatabase(server.adminUrl),
  );
  Object.assign(process.env, {
    DATABASE_URL: appUrl,
    MIGRATION_DATABASE_URL: ownerUrl,
    NEXTAUTH_URL: 'http://localhost:3000',
    NEXTAUTH_SECRET: 'a-secret-that-signs-nothing-under-stress',
    LOG_LEVEL: 'silent',
  });
  const { rushForSlot } = await import('@/tests/factories/slot-rush');
  const rush = await rushForSlot(attempts, movers);
  const { disconnect } = await import('@/lib/db/client');
  await disconnect();
  console.log(JSON.stringify(rush, null, 2));
  const right =
    rush.booked === 1 &&
    rush.firmVisits === 1 &&
    rush.refused === attempts - 1 &&
    rush.deadlocks === 0 &&
    rush.milliseconds < MOST_MS;
  console.log(right ? 'One slot, one booking.' : 'Not as promised.');
  if (!right) process.exitCode = 1;
} finally {
  await dropTestDatabase(server.adminUrl, name);
  await server.stop();
}
