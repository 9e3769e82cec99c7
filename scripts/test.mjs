/**
 * `npm test`: runs the steps of test-steps.mjs and ends with the line `N passed, N failed`. Goes on after a failure.
 * `npm test -- --only unit,types` runs some of them. Installs packages, a database and a browser where they are
 * missing; uses nothing that runs on this machine otherwise.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkNode, installPackages } from './lib/install.mjs';
import { claim } from './lib/lock.mjs';
import { dataPath, root } from './lib/paths.mjs';
import { firstFreePort } from './lib/ports.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { onOrphaned } from './lib/shutdown.mjs';
import { step as reported, seconds } from './lib/steps.mjs';
import { chosenSteps, countsOf, groupsOf, totalsLine } from './lib/test-report.mjs';
import { steps } from './test-steps.mjs';

const FIRST_SITE_PORT = 3100;

/** The programs of the running steps. */
const running = new Set();

/** The running steps are ended, the others are left out. */
let interrupted = false;
const interrupt = () => {
  interrupted = true;
  for (const program of running) program.kill('SIGTERM');
};
for (const name of ['SIGINT', 'SIGTERM']) process.on(name, interrupt);
onOrphaned(interrupt);

await runMain(async () => {
  const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
  const chosen = choose(only);
  checkNode();
  const holder = await claim(dataPath('run', 'test.pid'));
  if (holder) throw new Problem(`The tests already run in this folder (process ${holder.pid}).`);
  await installPackages();
  const { generateClient } = await import('./lib/build.mjs');
  await generateClient();
  const server = await testServer(chosen);
  const results = await runAll(chosen, server?.adminUrl);
  await server?.stop();
  report(results);
});

function choose(only) {
  try {
    return chosenSteps(steps, only);
  } catch (error) {
    throw new Problem(error.message);
  }
}

/** One server for all steps that need one. */
async function testServer(chosen) {
  if (!chosen.some((step) => ['migrations', 'db', 'e2e'].includes(step.id))) return null;
  const { startTestServer } = await import('./lib/test-databases.mjs');
  return startTestServer();
}

async function runAll(chosen, adminUrl) {
  const results = [];
  for (const group of groupsOf(chosen)) {
    if (interrupted) break;
    const run = (step) => runOne(step, adminUrl, results);
    results.push(...(group.length > 1 ? await twoAtATime(group, run) : [await run(group[0])]));
  }
  return results;
}

async function runOne(step, adminUrl, results) {
  const began = performance.now();
  const without = results.find((done) => done.step.id === step.needs && done.counts.failed > 0);
  if (!step.oneCore) console.log(`\n── ${step.title} ──`);
  const counts = without ? { passed: 0, failed: 1 } : await runStep(step, adminUrl);
  if (without) console.error(`Not run, because "${without.step.title}" failed.`);
  return { step, counts, took: performance.now() - began };
}

async function twoAtATime(group, run) {
  const results = [];
  const waiting = [...group.entries()];
  const lane = async () => {
    for (let next = waiting.shift(); next && !interrupted; next = waiting.shift()) {
      const [index, step] = next;
      results[index] = await run(step);
    }
  };
  await Promise.all([lane(), lane()]);
  return results.filter(Boolean);
}

async function runStep(step, adminUrl) {
  const reportFile = dataPath('reports', `${step.id}.json`);
  rmSync(reportFile, { force: true });
  const env = { ...process.env, ...(adminUrl && { TEST_DATABASE_URL: adminUrl }) };
  try {
    if (step.kind === 'playwright') Object.assign(env, await browserSettings(reportFile));
  } catch (error) {
    console.error(error.message);
    return { passed: 0, failed: 1 };
  }
  const succeeded = await run(step, [...step.args, ...reporters(step.kind, reportFile)], env);
  return countsOf(step.kind, succeeded, reportFile);
}

/** The server's modules are imported by the tests as the server imports them. */
async function browserSettings(reportFile) {
  const { ensureBrowser } = await import('./lib/browser.mjs');
  await reported('Browser found', ensureBrowser);
  return {
    NODE_OPTIONS: '--conditions=react-server',
    E2E_PORT: String(await firstFreePort(FIRST_SITE_PORT, '127.0.0.1')),
    PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile,
  };
}

function reporters(kind, reportFile) {
  if (kind === 'vitest') {
    return ['--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`];
  }
  return kind === 'playwright' ? ['--reporter=list,json'] : [];
}

/** What steps say that run beside each other is shown when they end, each under its title. */
function run(step, args, env) {
  const stdio = step.oneCore ? 'pipe' : 'inherit';
  const program = spawn(process.execPath, args, { cwd: root, env, stdio });
  running.add(program);
  const said = [];
  for (const stream of [program.stdout, program.stderr])
    stream?.on('data', (part) => said.push(part));
  return new Promise((resolve) => {
    const end = (succeeded) => {
      running.delete(program);
      if (step.oneCore) process.stdout.write(`\n── ${step.title} ──\n${Buffer.concat(said)}`);
      resolve(succeeded);
    };
    program.once('error', () => end(false));
    program.once('close', (code) => end(code === 0));
  });
}

function report(results) {
  console.log('');
  for (const { step, counts, took } of results) {
    const mark = counts.failed > 0 ? '✗' : '✓';
    console.log(`${mark} ${step.title}: ${totalsLine([counts])} (${seconds(took)})`);
  }
  if (interrupted) console.log('Interrupted.');
  console.log(`Total time ${seconds(performance.now())}`);
  const all = results.map((result) => result.counts);
  if (interrupted || all.some((counts) => counts.failed > 0)) process.exitCode = 1;
  console.log(totalsLine(all));
}
