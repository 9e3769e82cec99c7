import { expect, test } from '@playwright/test';
import { database } from '../support/database';
import { expectAccessible } from '../support/expectations';
import { signIn } from '../support/sign-in';

/** An unread notice of a demo account, as a change of the site would have written it. */
async function aNotice(email: string, kind: string, params: object, path: string) {
  await database.query(
    `INSERT INTO notification (id, user_id, dedupe_key, kind, params, path)
     SELECT gen_random_uuid(), id, gen_random_uuid()::text, $2, $3, $4
     FROM app_user WHERE email = $1`,
    [email, kind, JSON.stringify(params), path],
  );
}

/** A mail of a demo account that was kept, and one that failed. */
async function aMail(email: string, status: 'kept' | 'failed', hours: number) {
  await database.query(
    `INSERT INTO mail (id, user_id, "to", locale, template, params, dedupe_key, status, error)
     SELECT gen_random_uuid(), id, email, 'en', 'confirm_email', $3, gen_random_uuid()::text, $2, $4
     FROM app_user WHERE email = $1`,
    [
      email,
      status,
      JSON.stringify({
        city: { name: { en: 'Musterhafen', zh: '示例港' } },
        hours,
        path: '/confirm/made-up',
      }),
      status === 'failed' ? 'ECONNECTION: no server' : null,
    ],
  );
}

const city = { name: { en: 'Musterhafen', zh: '示例港' } };

test.describe('notices', () => {
  for (const javaScriptEnabled of [true, false]) {
    test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled });

      test('open what they are about and are read then', async ({ page }) => {
        const email = 'auditor@demo.test';
        await database.query(
          'DELETE FROM notification WHERE user_id = (SELECT id FROM app_user WHERE email = $1)',
          [email],
        );
        await aNotice(email, 'claim_submitted', { city }, '/admin/deliveries');
        await signIn(page, email);
        await page.goto('/en/admin/notifications');
        await page.getByRole('button', { name: 'Musterhafen: the city hall asks' }).first().click();
        await expect(page).toHaveURL(/\/en\/admin\/deliveries$/);
        await page.goto('/en/admin/notifications');
        await expect(page.getByText('You have read everything.')).toBeVisible();
        await page.getByRole('link', { name: 'All', exact: false }).first().click();
        await expect(page.getByRole('link', { name: 'Musterhafen: the city hall' })).toBeVisible();
      });
    });
  }

  test('speak the language of the page and can be used by everybody', async ({ page }) => {
    await aNotice('admin@demo.test', 'profile_published', { city, number: 3 }, '/admin');
    await signIn(page, 'admin@demo.test', { locale: 'zh-CN' });
    await page.goto('/zh-CN/admin/notifications');
    await expect(
      page.getByRole('button', { name: '示例港发布了第3版城市资料。' }).first(),
    ).toBeVisible();
    await expectAccessible(page);
    await page.goto('/en/admin/notifications');
    await expectAccessible(page);
  });
});

test.describe('the mail log', () => {
  test('lets the programme send a failed mail again', async ({ page }) => {
    await aMail('auditor@demo.test', 'failed', 21);
    await signIn(page, 'admin@demo.test');
    await page.goto('/en/admin/deliveries?status=failed');
    const row = page.getByRole('row', { name: 'auditor@demo.test' }).first();
    await expect(row).toContainText('ECONNECTION: no server');
    await expectAccessible(page);
    await row.getByRole('button', { name: 'Send again' }).click();
    await expect(page.getByRole('row', { name: 'auditor@demo.test' })).toHaveCount(0);
  });

  test('is read by auditors, who see no whole address, and closed to cities', async ({ page }) => {
    await aMail('officer@demo.test', 'failed', 22);
    await signIn(page, 'auditor@demo.test', { locale: 'zh-CN' });
    await page.goto('/zh-CN/admin/deliveries?status=failed');
    await expect(page.getByRole('row', { name: 'o…@demo.test' }).first()).toBeVisible();
    await expect(page.getByText('officer@demo.test')).toHaveCount(0);
    await expect(page.getByRole('button', { name: '重新发送' })).toHaveCount(0);
    await expectAccessible(page);
    await page.context().clearCookies();
    await page.goto('/en/admin/deliveries');
    await expect(page).toHaveURL(/\/en\/sign-in\?next=/);
    await signIn(page, 'officer@demo.test');
    expect((await page.goto('/en/admin/deliveries'))?.status()).toBe(403);
  });
});

test('the outbox of a demonstration shows kept mails with links that work', async ({ page }) => {
  await aMail('officer@demo.test', 'kept', 23);
  const mail = page.locator('main li').filter({ hasText: 'within 23 hours' }).first();
  for (const locale of ['zh-CN', 'en']) {
    await page.goto(`/${locale}/outbox`);
    await mail.locator('summary').click();
    await expectAccessible(page);
  }
  await expect(mail.getByRole('link')).toHaveAttribute(
    'href',
    /^http:\/\/localhost:\d+\/en\/confirm\/made-up$/,
  );
});
