import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, statSync } from 'node:fs';
import { dataPath, root } from './paths.mjs';
import {
  endGroup,
  isRunning,
  readRecord,
  removeRecord,
  signal,
  writeRecord,
} from './processes.mjs';

/** A process that ends sooner than this after its start counts as a quick crash. */
const QUICK_MS = 30_000;
const QUICK_CRASHES_ALLOWED = 5;

/** Time a process gets to finish what it is doing (security requirement: 20 s in flight). */
const PATIENCE_MS = 25_000;

const LOG_LIMIT_BYTES = 5_000_000;

/** @typedef {{ name: string, args: string[], env: NodeJS.ProcessEnv }} Program `args` of this Node.js */

/**
 * Keeps a program running: started again after a crash, at first at once, then with growing pauses. It leads its own
 * process group, so that Ctrl-C reaches the supervisor alone, which stops the programs in order. Output goes to
 * `.data/logs/NAME.log`; its id is on record for a next start that finds it left behind.
 *
 * @param {Program} program
 * @param {(log: string) => void} onGiveUp called after too many quick crashes
 * @returns {import('./shutdown.mjs').Part}
 */
export function keepRunning(program, onGiveUp) {
  const record = dataPath('run', `${program.name}.pid`);
  const log = dataPath('logs', `${program.name}.log`);
  const quickCrashes = { count: 0 };
  let stopping = false;
  let restart;

  const start = () => {
    const began = Date.now();
    const child = launch(program, log);
    if (child.pid) writeRecord(record, child.pid);
    child.once('exit', () => {
      if (stopping) return;
      const pause = pauseAfterCrash(quickCrashes, Date.now() - began);
      if (pause === null) onGiveUp(log);
      else restart = setTimeout(start, pause);
    });
  };
  start();

  const halt = () => {
    stopping = true;
    clearTimeout(restart);
  };
  return {
    async stop() {
      halt();
      await endLeftOver(program.name);
    },
    kill() {
      halt();
      const running = readRecord(record);
      if (isRunning(running)) signal(-running.pid, 'SIGKILL');
    },
  };
}

/**
 * Pause in ms before the next start; null when the program has crashed quickly too often in a row.
 *
 * @param {{ count: number }} quickCrashes counted on
 * @param {number} lived ms
 */
export function pauseAfterCrash(quickCrashes, lived) {
  quickCrashes.count = lived < QUICK_MS ? quickCrashes.count + 1 : 0;
  if (quickCrashes.count >= QUICK_CRASHES_ALLOWED) return null;
  return quickCrashes.count <= 1 ? 0 : 500 * 2 ** (quickCrashes.count - 2);
}

/** Ends a program by its record, whoever started it. @param {string} name */
export async function endLeftOver(name) {
  const record = dataPath('run', `${name}.pid`);
  await endGroup(readRecord(record), PATIENCE_MS);
  removeRecord(record);
}

function launch({ args, env }, log) {
  const size = existsSync(log) ? statSync(log).size : 0;
  if (size > LOG_LIMIT_BYTES) renameSync(log, `${log}.old`);
  const output = openSync(log, 'a');
  const child = spawn(process.execPath, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  child.once('error', () => child.emit('exit', 1, null));
  return child;
}
