import type { Page } from '@playwright/test';
import { DEMO_PASSWORD, type DemoEmail } from '@/lib/auth/demo-accounts';

/** Signs in through the real form and waits for the first page behind it. */
export async function signIn(
  page: Page,
  email: DemoEmail | string,
  { locale = 'en', password = DEMO_PASSWORD }: { locale?: string; password?: string } = {},
): Promise<void> {
  await page.goto(`/${locale}/sign-in`);
  await page.locator('input[name=email]').fill(email);
  await page.locator('input[name=password]').fill(password);
  await page.locator('input[name=password]').press('Enter');
  await page.waitForURL((url) => !/\/(sign-in|start)$/.test(url.pathname));
}
