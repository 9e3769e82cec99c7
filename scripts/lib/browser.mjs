import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { ARGUMENTS, USUAL_PLACES } from '../../lib/reports/printing/chromium-settings.js';
import { Problem } from './problem.mjs';

const CJK_FONTS = '/usr/share/fonts/opentype/noto';
const DOWNLOAD_WITHIN_MS = 180_000;
const PACKAGE_WITHIN_MS = 600_000;

/**
 * The Chromium of this machine: CHROMIUM_PATH, else the system's; undefined for Playwright's own.
 *
 * @param {NodeJS.ProcessEnv} env
 */
export function systemBrowser(env = process.env) {
  return env.CHROMIUM_PATH || USUAL_PLACES.find((file) => existsSync(file));
}

/**
 * Makes sure that a browser starts and that it can draw Chinese, installing what is missing: Playwright's own
 * Chromium where it can be downloaded, else the system's package on Debian and Ubuntu.
 *
 * @throws Problem with what to do when neither works
 */
export async function ensureBrowser() {
  if (!(await starts())) {
    run('npx', ['playwright', 'install', 'chromium'], DOWNLOAD_WITHIN_MS);
    if (!(await starts())) installPackages(['chromium']);
    if (!(await starts())) throw new Problem(adviceOn('chromium'));
  }
  if (isDebian() && !hasChineseFonts()) installPackages(['fonts-noto-cjk']);
}

async function starts() {
  const { chromium } = await import('playwright');
  try {
    const browser = await chromium.launch({
      executablePath: systemBrowser(),
      args: ARGUMENTS,
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function installPackages(names) {
  if (!isDebian() || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  run('apt-get', ['update', '-qq'], PACKAGE_WITHIN_MS, env);
  const args = ['install', '-y', '-qq', '--no-install-recommends', ...names];
  run('apt-get', args, PACKAGE_WITHIN_MS, env);
}

function run(command, args, timeout, env = process.env) {
  spawnSync(command, args, { env, timeout, stdio: 'ignore' });
}

const isDebian = () => existsSync('/etc/debian_version') && existsSync('/usr/bin/apt-get');

function hasChineseFonts() {
  return existsSync(CJK_FONTS) && readdirSync(CJK_FONTS).some((name) => name.includes('CJK'));
}

function adviceOn(name) {
  return (
    'No browser starts here, and none could be installed. Install Chromium ' +
    `(on Debian: apt-get install ${name} fonts-noto-cjk; elsewhere: npx playwright install --with-deps chromium), ` +
    'or give the path of one: CHROMIUM_PATH=/path/to/chromium npm test'
  );
}
