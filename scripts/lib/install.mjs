import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { runLogged, step } from './steps.mjs';

/** The oldest Node.js everything is tested with (package.json, "engines"). */
const OLDEST_NODE = [20, 19];

/** @throws Problem when this Node.js is too old to start */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Problem(
    `Lianqiao needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${version}. See https://nodejs.org/.`,
  );
}

/** Installs the packages of package-lock.json when node_modules holds anything else. */
export async function installPackages() {
  if (isInstalled(readJson('package-lock.json'), readJson('node_modules/.package-lock.json')))
    return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await step('Packages installed', () => runLogged('install', npm, ['ci', '--include=dev']));
}

/**
 * Whether npm's own record of node_modules, which it writes when it has finished, says what the lock file says.
 * Optional packages may be absent: most belong to other platforms.
 *
 * @param {Lock | null} wanted
 * @param {Lock | null} installed
 * @typedef {{ packages: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */
export function isInstalled(wanted, installed) {
  if (!wanted || !installed) return false;
  return Object.entries(wanted.packages).every(([place, { version, integrity, optional }]) => {
    if (place === '') return true;
    const found = installed.packages[place];
    if (!found) return optional === true;
    return found.version === version && found.integrity === integrity;
  });
}

/** @returns {Lock | null} */
function readJson(name) {
  const file = path.join(root, name);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
