import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * A process by its id and the moment it started: an id alone may meanwhile belong to another process.
 * @typedef {{ pid: number, started: string }} ProcessRecord
 */

/**
 * When a process started, in a form that is only good for comparing; null when it is gone or a zombie.
 *
 * @param {number} pid
 */
export function startTime(pid) {
  if (process.platform === 'linux') {
    const stat = readIfThere(`/proc/${pid}/stat`);
    return stat === null ? null : parseStat(stat);
  }
  try {
    const columns = ['-o', 'stat=,lstart=', '-p', String(pid)];
    const [state, ...started] = execFileSync('ps', columns, { encoding: 'utf8' })
      .trim()
      .split(/\s+/);
    return state?.startsWith('Z') ? null : started.join(' ');
  } catch {
    return null;
  }
}

/**
 * Start time from a line of /proc/PID/stat (field 22, clock ticks since boot); null for a zombie. The program's name,
 * in brackets, may hold spaces and brackets itself.
 *
 * @param {string} stat
 */
export function parseStat(stat) {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state] = fields;
  return state === 'Z' || state === 'X' ? null : (fields[19] ?? null);
}

/** @param {ProcessRecord | null} record */
export function isRunning(record) {
  return record !== null && startTime(record.pid) === record.started;
}

/** @param {string} file @returns {ProcessRecord | null} null when there is none or it is not readable */
export function readRecord(file) {
  const text = readIfThere(file);
  return text === null ? null : parseRecord(text);
}

/** @param {string} text @returns {ProcessRecord | null} */
export function parseRecord(text) {
  const [pid, started] = text.split('\n');
  return /^[1-9]\d*$/.test(pid ?? '') && started ? { pid: Number(pid), started } : null;
}

/** Writes down a running process. @param {string} file @param {number} pid */
export function writeRecord(file, pid) {
  writeFileSync(file, `${pid}\n${startTime(pid) ?? 'gone'}\n`);
}

/** @param {string} file */
export function removeRecord(file) {
  rmSync(file, { force: true });
}

/**
 * Ends a process that leads its own group: asks with SIGTERM, then after `patience` ms kills the whole group.
 *
 * @param {ProcessRecord | null} record
 * @param {number} patience
 */
export async function endGroup(record, patience) {
  if (!record || !isRunning(record)) return;
  signal(record.pid, 'SIGTERM');
  if (await hasEnded(record, patience)) return;
  signal(-record.pid, 'SIGKILL');
  await hasEnded(record, 5_000);
}

/** Whether a process is gone within `patience` ms. @param {ProcessRecord} record @param {number} patience */
export async function hasEnded(record, patience) {
  const deadline = Date.now() + patience;
  while (isRunning(record)) {
    if (Date.now() > deadline) return false;
    await delay(50);
  }
  return true;
}

/** Sends a signal, to a group when the id is negative; a process that is already gone is no error. */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
