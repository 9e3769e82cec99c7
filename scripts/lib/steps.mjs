import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { dataPath, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { endGroup, readRecord, removeRecord, writeRecord } from './processes.mjs';

/** The program that a step is running, on record so that the next start can end one that was left behind. */
const recordFile = () => dataPath('run', 'step.pid');

/**
 * Does one piece of work and prints a line with its duration.
 *
 * @template T
 * @param {string} title
 * @param {() => Promise<T> | T} work may return a remark to print behind the title
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const began = performance.now();
  const live = process.stdout.isTTY;
  if (live) process.stdout.write(`  … ${title}`);
  const clear = live ? '\r\x1b[K' : '';
  try {
    const result = await work();
    const remark = typeof result === 'string' ? `: ${result}` : '';
    console.log(`${clear}  ✓ ${title}${remark} (${seconds(performance.now() - began)})`);
    return result;
  } catch (error) {
    console.log(`${clear}  ✗ ${title} (${seconds(performance.now() - began)})`);
    throw error;
  }
}

/** @param {number} milliseconds */
export const seconds = (milliseconds) => `${(milliseconds / 1000).toFixed(1)} s`;

/**
 * Runs a program to its end with its output in `.data/logs/NAME.log`.
 *
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @throws Problem with the end of the output when it fails
 */
export async function runLogged(name, command, args, env = process.env) {
  const log = dataPath('logs', `${name}.log`);
  const output = openSync(log, 'w');
  const child = spawn(command, args, {
    cwd: root,
    env,
    detached: true,
    stdio: ['ignore', output, output],
  });
  closeSync(output);
  const code = await new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (status, signal) => resolve(status ?? signal));
    if (child.pid) writeRecord(recordFile(), child.pid);
  });
  removeRecord(recordFile());
  if (code === 0) return;
  const said = tail(log, 25);
  const full = /No space left on device|ENOSPC/.test(said)
    ? 'The disk is full. Make room and start again: what was committed is kept.\n'
    : '';
  throw new Problem(`${full}${name} failed (${code}). ${log} ends with:\n${said}`);
}

/** Ends the program of a step that is still running. */
export async function endStep() {
  await endGroup(readRecord(recordFile()), 3_000);
  removeRecord(recordFile());
}

/** The last lines of a file. @param {string} file @param {number} lines */
export function tail(file, lines) {
  return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}
