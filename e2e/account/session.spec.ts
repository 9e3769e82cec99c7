import { expect, type Page, test } from '@playwright/test';
import { database, firstValue } from '../support/database';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { aPersonWithPassword } from '../support/people';
import { signIn } from '../support/sign-in';

/** Somebody of the host's office, whose idle sessions end after half an hour. */
async function aHostOfficer() {
  const person = await aPersonWithPassword();
  await database.query(
    `INSERT INTO membership (id, user_id, organisation_id, role)
     SELECT gen_random_uuid(), u.id, o.id, 'host_officer' FROM app_user u, organisation o
     WHERE u.email = $1 AND o.kind = 'host_office' LIMIT 1`,
    [person.email],
  );
  return person;
}

/** As if the last request had come so many minutes ago. */
const idle = (email: string, minutes: number) =>
  database.query(
    `UPDATE session s SET last_seen_at = now() - make_interval(secs => $2::float8 * 60)
     FROM app_user u WHERE u.id = s.user_id AND u.email = $1 AND s.revoked_at IS NULL`,
    [email, minutes],
  );

const officeOf = (email: string) =>
  firstValue<string | null>('SELECT office FROM app_user WHERE email = $1', email);

const warning = (page: Page) => page.locator('.session-warning');

for (const locale of ['en', 'zh-CN']) {
  test(`two minutes before an idle session ends, its pages ask whether to stay (${locale})`, async ({
    page,
    context,
  }) => {
    const { email, password } = await aHostOfficer();
    await page.clock.install();
    await signIn(page, email, { locale, password });
    await page.goto(`/${locale}/account`);
    const other = await context.newPage();
    await other.clock.install();
    await other.goto(`/${locale}/account`);
    await expect(warning(page)).toBeHidden();

    await page.locator('[name=office]').focus();
    await page.keyboard.type('Secretariat');
    await idle(email, 28.5);
    for (const one of [page, other]) {
      await one.clock.fastForward('28:30');
      await expect(warning(one)).toBeVisible();
    }
    await expect(page.locator('[name=office]')).toBeFocused();
    await expectAccessible(page);
    if (locale === 'zh-CN') await expectOneLanguage(page);

    await warning(page).getByRole('button').focus();
    await page.keyboard.press('Enter');
    for (const one of [page, other]) await expect(warning(one)).toBeHidden();
    await expect(page.locator('[name=office]')).toHaveValue('Secretariat');
  });
}

test('a session at its absolute end offers to sign in again in a new tab', async ({ page }) => {
  const { email, password } = await aPersonWithPassword();
  await signIn(page, email, { password });
  await database.query(
    `UPDATE session s SET expires_at = now() + interval '90 seconds'
     FROM app_user u WHERE u.id = s.user_id AND u.email = $1`,
    [email],
  );
  await page.goto('/en/account');
  await expect(warning(page)).toContainText('twelve hours after you signed in');
  await expect(warning(page).getByRole('button')).toHaveCount(0);
  await expect(warning(page).getByRole('link')).toHaveAttribute('target', '_blank');
});

test('what was typed is sent from the same page after signing in again in a new tab', async ({
  page,
  context,
}) => {
  const { email, password } = await aPersonWithPassword();
  await signIn(page, email, { password });
  await page.goto('/en/account');
  await page.locator('[name=office]').fill('Office of the mayor');
  await idle(email, 8 * 60 + 1);
  const save = page.getByRole('button', { name: 'Save' }).first();
  await save.click();
  await expect(page.locator('main')).toContainText('Your session has ended.');
  await expect(page.locator('[name=office]')).toHaveValue('Office of the mayor');

  const tab = await context.newPage();
  await signIn(tab, email, { password });
  await save.click();
  await expect(page).toHaveURL(/done=details/);
  expect(await officeOf(email)).toBe('Office of the mayor');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a form posted too late waits until its owner has signed in again', async ({ page }) => {
    const { email, password } = await aPersonWithPassword();
    await signIn(page, email, { password });
    await page.goto('/en/account');
    await page.locator('[name=office]').fill('Office of the mayor');
    await idle(email, 8 * 60 + 1);
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(page).toHaveURL(/\/en\/sign-in\?next=%2Fresume$/);

    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.locator('h1')).toHaveText('Not sent yet');
    await expect(page.locator('main')).toContainText('Office of the mayor');
    expect(await officeOf(email)).toBeNull();

    await page.getByRole('button', { name: 'Send it now' }).click();
    await expect(page).toHaveURL(/done=details/);
    expect(await officeOf(email)).toBe('Office of the mayor');
    await page.goto('/en/resume');
    await expect(page.locator('main')).toContainText('Nothing waits to be sent.');
  });

  test('it is sent to its page, which says what is to be corrected', async ({ page }) => {
    const { email, password } = await aPersonWithPassword();
    await signIn(page, email, { locale: 'zh-CN', password });
    await page.goto('/zh-CN/account');
    await page.locator('[name=office]').fill('Office of the mayor');
    await page.locator('main [name=name]').fill('');
    await idle(email, 8 * 60 + 1);
    await page.getByRole('button', { name: '保存' }).first().click();
    await page.locator('[name=email]').fill(email);
    await page.locator('[name=password]').fill(password);
    await page.locator('main form button[type=submit]').click();
    await page.waitForURL(/\/zh-CN\/resume$/);
    await page.getByRole('button', { name: '立即提交' }).click();
    await expect(page.locator('#name-error')).toBeVisible();
    await expect(page.locator('[name=office]')).toHaveValue('Office of the mayor');
  });
});
