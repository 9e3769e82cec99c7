import pg from 'pg';
import { APP_GROUP, prepareDatabase } from './database-roles.mjs';
import { dataPath } from './paths.mjs';
import {
  killServer,
  rememberedPort,
  serverRuns,
  startServer,
  stopServer,
} from './postgres-server.mjs';
import { Problem } from './problem.mjs';
import { secretsIn } from './secrets.mjs';

/** Counting up from here; away from 5432, where a server of the machine may come and go. */
const FIRST_PORT = 54_329;
const DATABASE = 'lianqiao';
const OWNER = 'lianqiao_owner';

const directory = () => dataPath('pg');

/**
 * Starts the embedded server with the application's database and its two roles.
 *
 * @returns {Promise<{ appUrl: string, ownerUrl: string }>}
 */
export async function startEmbeddedDatabase() {
  const { port } = await start();
  const { postgres, owner, app } = secretsIn(`${directory()}-secrets.json`);
  const admin = new pg.Client({ connectionString: url('postgres', postgres, port, 'postgres') });
  // When the server goes away the statement that runs fails with it.
  admin.on('error', () => {});
  await admin.connect();
  try {
    await prepareDatabase(admin, {
      database: DATABASE,
      owner: { name: OWNER, password: owner },
      app: { name: APP_GROUP, password: app },
    });
  } finally {
    await admin.end();
  }
  return {
    appUrl: url(APP_GROUP, app, port, DATABASE),
    ownerUrl: url(OWNER, owner, port, DATABASE),
  };
}

/**
 * The embedded server as a part of a running site. From `watch` on it is started again whenever it has gone, which
 * only a crash or a kill does.
 *
 * @param {(message: string) => void} onGiveUp called when it cannot be started where it was
 * @returns {import('./shutdown.mjs').Part & { watch: () => void }}
 */
export function databaseKeeper(onGiveUp) {
  let timer;
  const look = async () => {
    if (!serverRuns(directory())) await restart().catch((error) => onGiveUp(error.message));
    timer = setTimeout(look, 1_000);
  };
  const halt = (end) => {
    clearTimeout(timer);
    return end(directory());
  };
  return { watch: look, stop: () => halt(stopServer), kill: () => halt(killServer) };
}

/** Whether the embedded server runs. */
export const embeddedRuns = () => serverRuns(directory());

export const stopEmbeddedDatabase = () => stopServer(directory());

async function restart() {
  const before = rememberedPort(directory());
  const { port } = await start();
  if (port !== before)
    throw new Problem(`Another program has taken the database's port ${before}.`);
}

const start = () => startServer({ directory: directory(), firstPort: FIRST_PORT });

function url(user, password, port, database) {
  return `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}
