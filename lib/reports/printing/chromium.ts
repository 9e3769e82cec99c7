import 'server-only';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { env } from '@/lib/env';
import { ARGUMENTS, USUAL_PLACES } from './chromium-settings';

/** The Chromium of this machine: the one of the setting, the system's, or one Playwright has downloaded; null without any. */
export function findChromium(): string | null {
  const { CHROMIUM_PATH: given } = env();
  const places = given ? [given] : [...USUAL_PLACES, chromium.executablePath()];
  return places.find((place) => existsSync(place)) ?? null;
}

/** A browser process of its own, with the means to end it whatever it does. */
export async function startChromium(executablePath: string, timeout: number) {
  const server = await chromium.launchServer({
    executablePath,
    args: ARGUMENTS,
    timeout,
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
  });
  const browser = await chromium.connect(server.wsEndpoint(), { timeout });
  return { browser, kill: () => server.kill() };
}
