import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parsePostmasterFile } from './postgres-server.mjs';
import { parseRecord, signal, startTime } from './processes.mjs';

/** A clone of the project in another folder, started and stopped as a person would. */
export class SiteUnderStress {
  /** @param {string} folder @param {number} port */
  constructor(folder, port) {
    this.folder = folder;
    this.port = port;
  }

  /** Starts it in a process group of its own, as a terminal does: `npm start`, or what npm would start. */
  start(command = 'node', args = ['scripts/start.mjs']) {
    const child = spawn(command, args, {
      cwd: this.folder,
      env: { ...process.env, npm_lifecycle_event: '', PORT: String(this.port) },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const run = { child, output: '', code: undefined };
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (text) => {
        run.output += text;
      });
    }
    run.ended = new Promise((resolve) =>
      child.once('close', (code) => {
        run.code = code;
        resolve(code);
      }),
    );
    return run;
  }

  /** Seconds until the run says it is ready. */
  async ready(run, within = 600_000) {
    const began = Date.now();
    while (!run.output.includes('is ready after')) {
      if (run.code !== undefined || Date.now() - began > within) {
        throw new Error(`The site did not start:\n${run.output}`);
      }
      await delay(50);
    }
    return (Date.now() - began) / 1000;
  }

  /** Ctrl-C: the terminal sends SIGINT to the whole group. */
  async interrupt(run) {
    signal(-run.child.pid, 'SIGINT');
    return run.ended;
  }

  /** Waits until a page of the site that reads the database answers; false after `within` ms. */
  async answers(within = 30_000) {
    const deadline = Date.now() + within;
    while (Date.now() < deadline) {
      const answer = await fetch(`http://127.0.0.1:${this.port}/readyz`).catch(() => null);
      if (answer?.ok) return true;
      await delay(100);
    }
    return false;
  }

  /** Ids of all processes that work in the folder. */
  processes() {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => pid !== process.pid && startTime(pid) !== null && this.#worksHere(pid));
  }

  #worksHere(pid) {
    try {
      const place = readlinkSync(`/proc/${pid}/cwd`);
      return place === this.folder || place.startsWith(`${this.folder}/`);
    } catch {
      return false;
    }
  }

  async killEverything() {
    for (let pids = this.processes(); pids.length > 0; pids = this.processes()) {
      for (const pid of pids) signal(pid, 'SIGKILL');
      await delay(50);
    }
  }

  /** Id of the supervisor, web or worker process. */
  idOf(name) {
    return parseRecord(readFileSync(path.join(this.folder, '.data/run', `${name}.pid`), 'utf8'))
      ?.pid;
  }

  idOfPostgres() {
    const file = path.join(this.folder, '.data/pg/postmaster.pid');
    return parsePostmasterFile(readFileSync(file, 'utf8'))?.pid;
  }

  /** Runs SQL in the site's database as the owner of its tables, in a program of the clone. */
  query(sql) {
    const program = `
      import pg from 'pg';
      import { readFileSync } from 'node:fs';
      const { owner } = JSON.parse(readFileSync('.data/pg-secrets.json', 'utf8'));
      const port = Number(readFileSync('.data/pg-port', 'utf8'));
      const client = new pg.Client({ host: '127.0.0.1', port, user: 'lianqiao_owner', password: owner, database: 'lianqiao' });
      await client.connect();
      console.log(JSON.stringify((await client.query(process.argv[1])).rows));
      await client.end();`;
    const args = ['--input-type=module', '-e', program, '--', sql];
    const { stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: this.folder,
      encoding: 'utf8',
    });
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout);
  }
}
