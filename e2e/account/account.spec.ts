import { randomUUID } from 'node:crypto';
import { expect, type Page, test } from '@playwright/test';
import { database } from '../support/database';
import {
  expectAccessible,
  expectNoSidewaysScrolling,
  expectOneLanguage,
} from '../support/expectations';
import { linkIn, mailTo } from '../support/mail';
import { signIn } from '../support/sign-in';

const FIRST = 'nine lighthouses in the fog';
/** More than a person's calendar programs may read in an hour: `calendarFeed` in lib/actions/rate-limits.ts. */
const MOST_READINGS = 121;
const SECOND = 'a ferry leaves before dawn';

/** Somebody who confirmed an address and has forgotten the password. */
async function aPerson(locale = 'en'): Promise<string> {
  const email = `person-${randomUUID()}@city.test`;
  await database.query(
    `INSERT INTO app_user (id, email, name, locale, email_confirmed_at)
     VALUES (gen_random_uuid(), $1, 'Jo Example', $2, now())`,
    [email, locale],
  );
  return email;
}

async function askForLink(page: Page, email: string, locale = 'en') {
  await page.goto(`/${locale}/sign-in`);
  await page.locator(`a[href="/${locale}/reset"]`).click();
  await page.locator('[name=email]').fill(email);
  await page.locator('main form button[type=submit]').click();
  await expect(page).toHaveURL(/\/reset\/sent$/);
}

async function chooseByLink(page: Page, email: string, subject: RegExp, password: string) {
  await page.goto(linkIn(await mailTo(email, subject)));
  await page.locator('[name=password]').fill(password);
  await page.locator('main form button[type=submit]').click();
  await page.waitForURL(/\/workspace$/);
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled });

    test('a forgotten password is replaced through a mail', async ({ page }) => {
      const email = await aPerson();
      await askForLink(page, email);
      await chooseByLink(page, email, /new password/i, FIRST);
      await page.goto('/en/account');
      await expect(page.locator('main')).toContainText(email);
      await mailTo(email, /was changed/);

      await page.getByRole('link', { name: 'Notification settings' }).click();
      const visits = page.getByRole('group', { name: 'Visits and requests' });
      await expect(visits.getByLabel('By mail at once')).toBeChecked();
      await visits.getByLabel('In a daily summary').check();
      await page.getByRole('button', { name: 'Save' }).click();
      await expect(page).toHaveURL(/done=saved/);
      await expect(visits.getByLabel('In a daily summary')).toBeChecked();
    });
  });
}

test('an unknown address gets the same answer', async ({ page }) => {
  await askForLink(page, `nobody-${randomUUID()}@city.test`, 'zh-CN');
  await expect(page.locator('h1')).toHaveText('请查收邮件');
});

test('a calendar address is shown once, read without a session, replaced and ended', async ({
  browser,
  page,
}) => {
  await signIn(page, 'approver@demo.test');
  await page.goto('/en/account');
  const program = (await browser.newContext()).request;
  const shown = page.getByRole('status').locator('code');
  const end = page.getByRole('button', { name: 'End the calendar address' });

  await page.getByRole('button', { name: 'Make a calendar address' }).click();
  const first = await shown.innerText();
  const read = await program.get(first);
  expect(read.status()).toBe(200);
  expect(read.headers()['content-type']).toContain('text/calendar');
  expect(await read.text()).toContain('BEGIN:VCALENDAR');
  await expect(end).toBeVisible();

  await page.getByRole('button', { name: 'Replace the calendar address' }).click();
  await expect(shown).not.toHaveText(first);
  const second = await shown.innerText();
  expect((await program.get(first)).status()).toBe(404);
  const again = await program.get(second);
  expect(again.status()).toBe(200);
  expect(again.headers()).toMatchObject({
    'cache-control': 'private, no-cache',
    'referrer-policy': 'same-origin',
    'x-robots-tag': 'noindex',
  });
  const known = { 'If-None-Match': again.headers().etag ?? '' };
  expect((await program.get(second, { headers: known })).status()).toBe(304);
  const wrong = second.replace(/[^/]+\.ics$/, `${'A'.repeat(43)}.ics`);
  expect((await program.get(wrong)).status()).toBe(404);
  const own = (await (await page.request.get('/files/account.json')).json()) as object;
  expect(own).toHaveProperty('calendarFeed.createdAt');
  expect(JSON.stringify(own)).not.toContain(second.split('/').pop()?.replace('.ics', '') ?? '-');

  const codes = new Set<number>();
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const answer = await program.get(second, { headers: known });
    codes.add(answer.status());
    if (answer.status() === 429) expect(Number(answer.headers()['retry-after'])).toBeGreaterThan(0);
  }
  expect([...codes]).toEqual([304, 429]);

  await end.click();
  await expect(page).toHaveURL(/done=feed/);
  expect((await program.get(second)).status()).toBe(404);
  await expect(end).toBeHidden();
});

test('the account page changes details, address and password, and ends other sessions', async ({
  browser,
  page,
}) => {
  const email = await aPerson('zh-CN');
  await askForLink(page, email, 'zh-CN');
  await chooseByLink(page, email, /重设密码/, FIRST);
  const elsewhere = await (await browser.newContext()).newPage();
  await signIn(elsewhere, email, { password: FIRST });

  for (const locale of ['en', 'zh-CN']) {
    for (const path of ['/account', '/account/notifications']) {
      await page.goto(`/${locale}${path}`);
      if (locale === 'zh-CN') await expectOneLanguage(page);
      await expectAccessible(page);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ['/account', '/account/notifications']) {
    await page.goto(`/en${path}`);
    await expectNoSidewaysScrolling(page);
  }
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.goto('/en/account');
  await page.getByRole('button', { name: 'End all other sessions' }).click();
  await expect(page.getByRole('status')).toContainText('The session has ended.');
  await elsewhere.goto('/en/account');
  await expect(elsewhere).toHaveURL(/\/en\/sign-in/);

  const file = await page.request.get('/files/account.json');
  expect(file.headers()['content-disposition']).toContain('attachment');
  expect((await file.json()).account.email).toBe(email);
  expect((await elsewhere.request.get('/files/account.json')).status()).toBe(401);

  await page.locator('[name=office]').fill('Office of the mayor');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page).toHaveURL(/done=details/);
  await expect(page.locator('[name=office]')).toHaveValue('Office of the mayor');

  const change = async (current: string, next: string) => {
    await page.locator('[name=currentPassword]').fill(current);
    await page.locator('input[name=password]').fill(next);
    await page.getByRole('button', { name: 'Change the password' }).click();
  };
  const newEmail = `moved-${randomUUID()}@city.test`;
  await page.locator('[name=email]').fill(newEmail);
  await page.locator('[name=presentPassword]').fill(FIRST);
  await page.getByRole('button', { name: 'Change the address' }).click();
  await expect(page).toHaveURL(/done=address/);
  for (const [address, subject, outcome] of [
    [email, /更换邮箱/, /half$/],
    [newEmail, /确认新邮箱/, /moved$/],
  ] as const) {
    await elsewhere.goto(linkIn(await mailTo(address, subject)));
    await expect(elsewhere.locator('main')).toContainText(newEmail);
    await expectOneLanguage(elsewhere);
    await expectAccessible(elsewhere);
    await elsewhere.locator('main form button[type=submit]').click();
    await expect(elsewhere).toHaveURL(outcome);
  }
  await page.goto('/en/account');
  await expect(page.locator('main')).toContainText(newEmail);

  await change('not the one', SECOND);
  await expect(page.locator('#currentPassword-error')).toHaveText(
    'This is not your present password.',
  );
  await change(FIRST, SECOND);
  await expect(page).toHaveURL(/done=password/);
  await signIn(elsewhere, newEmail, { password: SECOND });
});
