import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { prepareDatabase } from '../database-roles.mjs';
import { migrate } from '../migrate.mjs';
import { dataPath, root } from '../paths.mjs';
import { startServer, stopServer } from '../postgres-server.mjs';
import { hasEnded, signal, startTime } from '../processes.mjs';
import { serverScript, webArguments } from '../programs.mjs';
import { secretsIn } from '../secrets.mjs';
import { runLogged } from '../steps.mjs';

const FIRST_DATABASE_PORT = 54_629;
const READY_WITHIN_MS = 60_000;

/** The production build with a database, one web process and one worker of its own, each of which can be killed. */
export class KillableSite {
  #directory = dataPath('kill-pg');
  #children = new Map();
  #stopping = false;

  /** @param {number} port */
  constructor(port) {
    this.port = port;
    this.origin = `http://localhost:${port}`;
  }

  /** A fresh database with the public data and the demonstration, then both processes. */
  async start() {
    ({ port: this.databasePort } = await this.#startDatabase());
    const { postgres, owner, app } = secretsIn(`${this.#directory}-secrets.json`);
    const at = `127.0.0.1:${this.databasePort}`;
    this.ownerUrl = `postgresql://kill_owner:${owner}@${at}/kill`;
    await onServer(`postgresql://postgres:${postgres}@${at}/postgres`, async (admin) => {
      await admin.query('DROP DATABASE IF EXISTS kill WITH (FORCE)');
      await prepareDatabase(admin, {
        database: 'kill',
        owner: { name: 'kill_owner', password: owner },
        app: { name: 'kill_app', password: app },
      });
    });
    await migrate(this.ownerUrl);
    this.env = {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      DATABASE_URL: `postgresql://kill_app:${app}@${at}/kill`,
      MIGRATION_DATABASE_URL: '',
      NEXTAUTH_URL: this.origin,
      NEXTAUTH_SECRET: randomBytes(32).toString('base64url'),
      DEMO: 'on',
      SMTP_URL: '',
      LOG_LEVEL: 'warn',
    };
    const importing = { ...this.env, MIGRATION_DATABASE_URL: this.ownerUrl };
    await runLogged('kill-import', process.execPath, serverScript('scripts/import.ts'), importing);
    this.#keep('web', webArguments({ host: '127.0.0.1', port: this.port }));
    this.#keep('worker', serverScript('scripts/worker.ts'));
  }

  /** kill -9. @param {'web' | 'worker' | 'database'} part */
  async kill(part) {
    if (part !== 'database') return signal(this.#children.get(part).pid, 'SIGKILL');
    const postmaster = { pid: this.databasePid, started: startTime(this.databasePid) };
    signal(postmaster.pid, 'SIGKILL');
    await hasEnded(postmaster, 10_000);
    const { port } = await this.#startDatabase();
    if (port !== this.databasePort) throw new Error('The database has come back on another port.');
  }

  /** Seconds until the site can use its database again. */
  async ready() {
    const began = Date.now();
    while (Date.now() - began < READY_WITHIN_MS) {
      const answer = await fetch(`${this.origin}/readyz`).catch(() => null);
      if (answer?.ok) return (Date.now() - began) / 1000;
      await delay(100);
    }
    throw new Error(`The site does not come back: ${dataPath('logs', 'kill-web.log')}`);
  }

  /** @template T @param {(client: pg.Client) => Promise<T>} use @returns {Promise<T>} */
  query(use) {
    return onServer(this.ownerUrl, use);
  }

  async stop() {
    this.#stopping = true;
    for (const child of this.#children.values()) signal(child.pid, 'SIGKILL');
    await stopServer(this.#directory);
  }

  async #startDatabase() {
    const directory = this.#directory;
    const server = await startServer({ directory, firstPort: FIRST_DATABASE_PORT });
    this.databasePid = server.pid;
    return server;
  }

  /** Starts a process, again and again. */
  #keep(name, args) {
    const output = openSync(dataPath('logs', `kill-${name}.log`), 'a');
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: this.env,
      stdio: ['ignore', output, output],
    });
    closeSync(output);
    this.#children.set(name, child);
    child.once('exit', () => {
      if (!this.#stopping) setTimeout(() => this.#keep(name, args), 100);
    });
  }
}

async function onServer(url, use) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}
