import { expect, type Page, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { signIn } from '../support/sign-in';

/** Right-to-left override, bell, astral characters and Chinese: what a form must survive and show again. */
const STRANGE = '港口 🏙️ \u202Enimda\u0007';

const CHARACTERS =
  'This text contains characters that cannot be stored. Remove them and try again.';

/** The message stands beside the field, which a screen reader finds through the field itself. */
async function expectRefused(page: Page, field: string, message: string, typed: string) {
  const input = page.locator(`main [name="${field}"]`);
  await expect(input).toHaveAttribute('aria-invalid', 'true');
  await expect(input).toHaveAccessibleDescription(new RegExp(message.replace(/[.?]/g, '\\$&')));
  await expect(input).toHaveValue(typed);
}

const draftId = () =>
  firstValue<string>(
    `SELECT v.id FROM visit v JOIN membership m USING (organisation_id) JOIN app_user u ON u.id = m.user_id
     WHERE u.email = 'officer@demo.test' AND v.status = 'draft' LIMIT 1`,
  );

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('sign-in keeps a strange address and says no more than that it does not fit', async ({
      page,
    }) => {
      await page.goto('/en/sign-in');
      await page.locator('input[name=email]').fill(STRANGE);
      await page.locator('input[name=password]').fill(STRANGE);
      await page.locator('input[name=password]').press('Enter');
      await expect(page.getByText('The e-mail address or the password is not right')).toBeVisible();
      await expect(page.locator('input[name=email]')).toHaveValue(STRANGE);
      await expect(page.locator('input[name=password]')).toHaveValue('');
    });

    for (const { locale, long, address } of [
      {
        locale: 'en',
        long: 'Shorten this to 120 characters.',
        address: 'Enter an e-mail address, for example name@city.eu.',
      },
      {
        locale: 'zh-CN',
        long: '请缩短至120个字符以内。',
        address: '请填写电子邮箱地址，例如name@city.eu。',
      },
    ]) {
      test(`registering names each wrong answer in ${locale} and keeps all`, async ({ page }) => {
        const name = '连桥🏙️'.repeat(60);
        await page.goto(`/${locale}/join/nantes-fr`);
        await page.locator('input[name=email]').fill('jo@@city');
        await page.locator('input[name=name]').fill(name);
        await page.locator('input[name=office]').fill('Mayor’s office');
        await page.locator('input[name=office]').press('Enter');
        await expectRefused(page, 'email', address, 'jo@@city');
        await expectRefused(page, 'name', long, name);
        await expect(page.locator('input[name=office]')).toHaveValue('Mayor’s office');
        const made = `SELECT count(*) FROM app_user WHERE office = 'Mayor’s office'`;
        expect(await firstValue(made)).toBe('0');
      });
    }

    test('a section of the profile refuses what cannot be stored', async ({ page }) => {
      await signIn(page, 'officer@demo.test');
      await page.goto('/en/workspace/city/basics');
      const input = page.locator('main input[name=nameZh]');
      await input.fill(STRANGE);
      await input.press('Enter');
      await expectRefused(page, 'nameZh', CHARACTERS, STRANGE);
    });

    test('the purpose of a visit refuses what is too long or cannot be stored', async ({
      page,
    }) => {
      await signIn(page, 'officer@demo.test');
      const id = await draftId();
      const saved = 'SELECT version FROM visit WHERE id = $1';
      const before = await firstValue(saved, id);
      await page.goto(`/en/workspace/visits/new/purpose?visit=${id}`);
      const title = 'x'.repeat(5_000);
      await page.locator('main textarea[name=purpose]').fill(STRANGE);
      await page.locator('main input[name=title]').fill(title);
      await page.locator('main input[name=title]').press('Enter');
      await expectRefused(page, 'title', 'Shorten this to 150 characters.', title);
      await expectRefused(page, 'purpose', CHARACTERS, STRANGE);
      expect(await firstValue(saved, id)).toBe(before);
    });
  });
}
