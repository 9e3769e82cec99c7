import 'server-only';
import type { Browser } from 'playwright-core';
import { type FileFailure, MAKE_WITHIN_MS, MAX_FILE_BYTES } from '../model';
import { findChromium, startChromium } from './chromium';
import { SECRET_HEADER } from './secret-header';

/** A PDF that could not be made, by a code for people; the cause is for the log. */
export class PrintError extends Error {
  override name = 'PrintError';

  constructor(
    readonly code: FileFailure,
    cause?: unknown,
  ) {
    super(code, { cause });
  }
}

/**
 * Opens a paper of this site in Chromium and makes a tagged PDF with an outline of it. The browser ends with this call, in
 * any case within `MAKE_WITHIN_MS`; it is let talk to the site alone.
 *
 * @throws PrintError
 */
export async function renderPdf(
  address: string,
  secret: string,
  within = MAKE_WITHIN_MS,
): Promise<Buffer> {
  const executable = findChromium();
  if (!executable) throw new PrintError('no_browser');
  const deadline = Date.now() + within;
  const { browser, kill } = await startChromium(executable, within).catch((error) => {
    throw new PrintError('broken', error);
  });
  const timer = setTimeout(kill, deadline - Date.now());
  try {
    const pdf = await print(browser, address, secret);
    if (pdf.length > MAX_FILE_BYTES) throw new PrintError('too_large');
    return pdf;
  } catch (error) {
    if (error instanceof PrintError) throw error;
    throw new PrintError(Date.now() >= deadline ? 'timeout' : 'broken', error);
  } finally {
    clearTimeout(timer);
    await kill();
  }
}

async function print(browser: Browser, address: string, secret: string): Promise<Buffer> {
  const { origin } = new URL(address);
  const page = await browser.newPage();
  await page.route('**/*', (route) => {
    const request = route.request();
    if (new URL(request.url()).origin !== origin) return route.abort();
    if (!request.isNavigationRequest()) return route.continue();
    return route.continue({ headers: { ...request.headers(), [SECRET_HEADER]: secret } });
  });
  const response = await page.goto(address, { waitUntil: 'load', timeout: 0 });
  if (response?.status() !== 200 || new URL(page.url()).href !== new URL(address).href) {
    throw new PrintError('not_opened');
  }
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
}
