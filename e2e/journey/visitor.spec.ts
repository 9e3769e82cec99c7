import { expect, test } from '@playwright/test';
import { press, skipToMain, tick, type } from '../support/keyboard';
import { signIn } from '../support/sign-in';

test('a visitor finds a city and the way in without a mouse', async ({ page }) => {
  await page.goto('/en');
  await skipToMain(page);
  await press(page.getByRole('link', { name: 'Find a city' }));
  await expect(page).toHaveURL(/\/en\/cities$/);

  await type(page.locator('main [name=q]').first(), 'rostock');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/q=rostock/);
  await press(page.locator('main a[href$="/cities/rostock-de"]').first());
  await expect(page.locator('h1')).toContainText('Rostock');

  await press(page.getByRole('link', { name: '中文' }).first());
  await expect(page).toHaveURL(/\/zh-CN\/cities\/rostock-de$/);
  await expect(page.locator('h1')).toContainText('罗斯托克');
});

test('a filter of the directory is set and taken away without a mouse', async ({ page }) => {
  await page.goto('/en/cities');
  const total = await page.locator('main [role=status]').first().innerText();
  await tick(page.locator('main [name=port]').first());
  await press(page.locator('main search button[type=submit]').first());
  await expect(page).toHaveURL(/port=/);
  await expect(page.locator('main [role=status]').first()).not.toHaveText(total);
  await press(
    page
      .locator('main')
      .getByRole('link', { name: /^Remove|Clear/ })
      .first(),
  );
  await expect(page).not.toHaveURL(/port=/);
  await expect(page.locator('main [role=status]').first()).toHaveText(total);
});

test('a visitor writes to a city and to the programme without a mouse', async ({ page }) => {
  for (const path of ['/en/cities/rostock-de', '/en/contact']) {
    await page.goto(path);
    await type(page.locator('main [name=name]'), 'Kim Example');
    await type(page.locator('main [name=email]'), 'kim@press.test');
    await type(page.locator('main [name=message]'), `A question, sent from ${path}`);
    await press(page.getByRole('button', { name: 'Send the message' }));
    await expect(page).toHaveURL(/\/en\/contact\/sent\?reference=[0-9A-F]{8}$/);
  }
  await signIn(page, 'admin@demo.test');
  await page.goto('/en/admin/messages');
  await expect(page.getByText('A question, sent from /en/contact')).toBeVisible();
  await expect(page.getByText('A question, sent from /en/cities/rostock-de')).toBeVisible();
});
