import { expect, test } from '@playwright/test';
import { signIn } from '../support/sign-in';

test('the desk moves through its requests by single keys, unless somebody switched them off', async ({
  page,
}) => {
  await signIn(page, 'host@demo.test');
  await page.goto('/en/desk?view=all');
  const links = page.locator('main tbody tr a');
  const help = page.locator('main details', { hasText: 'Keyboard' });
  await expect(help).toBeVisible();

  await page.keyboard.press('j');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('j');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('k');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('Control+j');
  await expect(links.nth(0)).toBeFocused();

  await page.keyboard.press('?');
  await expect(help.locator('summary')).toBeFocused();
  await help.getByRole('checkbox').uncheck();
  await page.reload();
  await expect(help).toBeVisible();
  await page.keyboard.press('j');
  await expect(links.nth(0)).not.toBeFocused();

  await help.locator('summary').click();
  await help.getByRole('checkbox').check();
  await page.keyboard.press('j');
  const path = await links.nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${path}$`));
});
