/**
 * `npm run stress:start`: starts, stops, kills and restarts a fresh clone of the committed project in a temporary
 * folder, in every way that has to work. Linux only, because it finds the processes through /proc.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { root } from './lib/paths.mjs';
import { firstFreePort, isFree } from './lib/ports.mjs';
import { signal } from './lib/processes.mjs';
import { SiteUnderStress } from './lib/site-under-stress.mjs';
import { totalsLine } from './lib/test-report.mjs';

const FIRST_PORT = Number(process.env.PORT ?? 4300);
const INSERT_KEPT = `INSERT INTO app_user (id, email, name)
  VALUES (gen_random_uuid(), 'kept@city.test', 'Kept') RETURNING id`;

const results = [];

const folder = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'lianqiao-stress-')));
spawnSync('git', ['clone', '-q', root, folder], { stdio: 'inherit' });
const site = new SiteUnderStress(folder, await firstFreePort(FIRST_PORT, '127.0.0.1'));
try {
  await firstStart();
  await cleanStop();
  await killedWhole();
  await killedSupervisor();
  await killedParts();
  await twoAtOnce();
  await takenPort();
} catch (error) {
  check(`no accident (${error.stack})`, false);
} finally {
  await site.killEverything();
  rmSync(folder, { recursive: true, force: true });
}
console.log(totalsLine(results));
if (results.some((result) => result.failed)) process.exitCode = 1;

async function firstStart() {
  const killed = site.start('npm', ['start']);
  await delay(8_000);
  await site.killEverything();
  await killed.ended;
  const run = site.start('npm', ['start']);
  check(`first start, after one that was killed while installing (${await time(run)})`, true);
  check('the site and its database answer', await site.answers());
  await site.interrupt(run);
  check('after Ctrl-C on npm start no process is left', site.processes().length === 0);
  check('and its port is free', await isFree(site.port, '127.0.0.1'));
}

async function cleanStop() {
  const run = site.start();
  check(`second start (${await time(run)})`, true);
  site.query(INSERT_KEPT);
  check('Ctrl-C ends it with code 0', (await site.interrupt(run)) === 0);
  check('no process is left', site.processes().length === 0);
  const again = site.start();
  await site.ready(again);
  signal(site.idOf('supervisor'), 'SIGTERM');
  check('SIGTERM ends it with code 0', (await again.ended) === 0);
  check('no process is left', site.processes().length === 0);
  const throughNpm = site.start('npm', ['start']);
  await site.ready(throughNpm);
  throughNpm.child.kill('SIGTERM');
  check(
    'after SIGTERM to npm alone no process is left',
    await soon(() => site.processes().length === 0),
  );
}

async function killedWhole() {
  const run = site.start();
  await site.ready(run);
  await site.killEverything();
  const again = site.start();
  check(`start after kill -9 of everything (${await time(again)})`, await site.answers());
  check('what was written is still there', isKept());
  await site.interrupt(again);
}

async function killedSupervisor() {
  const run = site.start();
  await site.ready(run);
  const postgres = site.idOfPostgres();
  signal(site.idOf('supervisor'), 'SIGKILL');
  await run.ended;
  check('after kill -9 of the supervisor the site lives on', await site.answers(1_000));
  const again = site.start();
  check(`start over a site left alone (${await time(again)})`, await site.answers());
  check('its database was taken over', site.idOfPostgres() === postgres);
  check('what was written is still there', isKept());
  check('Ctrl-C ends it with code 0', (await site.interrupt(again)) === 0);
  check('no process is left', site.processes().length === 0);
}

async function killedParts() {
  const run = site.start();
  await site.ready(run);
  for (const name of ['web', 'worker']) {
    const before = site.idOf(name);
    signal(before, 'SIGKILL');
    check(`${name} comes back after kill -9`, await soon(() => site.idOf(name) !== before));
  }
  check('the site answers again', await site.answers(10_000));
  signal(site.idOfPostgres(), 'SIGKILL');
  await delay(500);
  check('after kill -9 of Postgres the site answers again', await site.answers(15_000));
  check('what was written is still there', isKept());
  await site.interrupt(run);
}

async function twoAtOnce() {
  const runs = [site.start(), site.start()];
  const first = await Promise.race(runs.map(async (run) => ((await run.ended) === 1 ? run : null)));
  const other = runs.find((run) => run !== first);
  check(
    'of two starts at once one ends with code 1 and says why',
    /already runs/.test(first?.output ?? ''),
  );
  await site.ready(other);
  const third = site.start();
  check('a start beside a running site ends with code 1', (await third.ended) === 1);
  check('and says where the site is', third.output.includes(`http://localhost:${site.port}`));
  await site.interrupt(other);
}

async function takenPort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(site.port, '127.0.0.1', resolve));
  const run = site.start();
  check('a given port that is taken ends with code 1', (await run.ended) === 1);
  check('and a sentence', run.output.includes(`Port ${site.port} is in use`));
  check('no process is left', site.processes().length === 0);
  server.close();
}

function isKept() {
  return site.query(`SELECT 1 AS kept FROM app_user WHERE email = 'kept@city.test'`).length === 1;
}

async function time(run) {
  return `${(await site.ready(run)).toFixed(1)} s`;
}

async function soon(condition) {
  const deadline = Date.now() + 10_000;
  while (!condition() && Date.now() < deadline) await delay(50);
  return condition();
}

function check(name, holds) {
  console.log(`${holds ? '✓' : '✗'} ${name}`);
  results.push({ passed: holds ? 1 : 0, failed: holds ? 0 : 1 });
}
