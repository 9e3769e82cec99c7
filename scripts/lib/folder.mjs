import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { claim } from './lock.mjs';
import { dataPath } from './paths.mjs';
import { Problem } from './problem.mjs';
import { endStep } from './steps.mjs';
import { endLeftOver } from './supervise.mjs';

const addressFile = () => dataPath('run', 'address');

/**
 * Takes the project's folder for this supervisor and ends what an earlier one, killed, has left running. The
 * database is not ended: it is taken over.
 *
 * @throws Problem when another supervisor runs from this folder
 */
export async function takeFolder() {
  const holder = await claim(dataPath('run', 'supervisor.pid'));
  if (holder) {
    const address = existsSync(addressFile()) ? readFileSync(addressFile(), 'utf8').trim() : '';
    const where = address ? ` at ${address}` : '';
    throw new Problem(
      `Lianqiao already runs from this folder${where} (process ${holder.pid}). Stop it there with Ctrl-C first.`,
    );
  }
  noteAddress('');
  for (const name of ['web', 'worker']) await endLeftOver(name);
  await endStep();
}

/** Writes down where the site of this folder is. @param {string} address */
export function noteAddress(address) {
  writeFileSync(addressFile(), `${address}\n`);
}
