import { defineConfig, devices } from '@playwright/test';
import { ARGUMENTS } from './lib/reports/printing/chromium-settings.js';
import { systemBrowser } from './scripts/lib/browser.mjs';

/** The site under test is started by the global set-up, on this port. */
const port = process.env.E2E_PORT ?? '3100';

const LONG = ['**/hostile/permissions.spec.ts', '**/journey/main-job.spec.ts'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  globalSetup: './tests/setup/site.ts',
  // on two cores: while one page waits for the site, another is looked at
  workers: 3,
  fullyParallel: false,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  // the two files that take minutes begin first, so that nobody waits for them at the end
  projects: [
    { name: 'long', testMatch: LONG },
    { name: 'others', testIgnore: LONG },
  ],
  use: {
    ...devices['Desktop Chrome'],
    actionTimeout: 15_000,
    baseURL: `http://localhost:${port}`,
    launchOptions: { executablePath: systemBrowser(), args: ARGUMENTS },
    screenshot: 'only-on-failure',
  },
});
