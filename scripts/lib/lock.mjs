import { mkdirSync, rmdirSync, statSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { isRunning, readRecord, removeRecord, writeRecord } from './processes.mjs';

/** A guard older than this belongs to a process that was killed while holding it. */
const GUARD_STALE_MS = 5_000;

/**
 * Claims a file for this process until it exits. A claim left by a dead process is taken over.
 *
 * @param {string} file
 * @returns {Promise<import('./processes.mjs').ProcessRecord | null>} the running holder, or null when the claim is ours
 */
export async function claim(file) {
  return guarded(`${file}.guard`, () => {
    const holder = readRecord(file);
    if (isRunning(holder) && holder?.pid !== process.pid) return holder;
    writeRecord(file, process.pid);
    process.on('exit', () => {
      if (readRecord(file)?.pid === process.pid) removeRecord(file);
    });
    return null;
  });
}

/** Runs `action` while holding a folder that only one process can have made. */
async function guarded(folder, action) {
  for (;;) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      removeIfStale(folder);
      await delay(20);
    }
  }
  try {
    return action();
  } finally {
    rmdirSync(folder);
  }
}

function removeIfStale(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > GUARD_STALE_MS) rmdirSync(folder);
  } catch {
    // Another process removed it in the meantime.
  }
}
