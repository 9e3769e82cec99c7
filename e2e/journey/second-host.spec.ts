import { expect, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press } from '../support/keyboard';
import { anAdministrator, letSignIn } from '../support/people';
import { signIn } from '../support/sign-in';
import { take } from './host-desk';
import { aNewHost, createHost, invite, openAccount, publishSectors } from './new-host';
import { submitRequest, writeRequest } from './visit-request';

/** Has a verified city hall and a published profile, and no visit that another test counts. */
const CITY_OFFICER = 'officer-fr@demo.test';

test('a second host is made on the pages alone, without a mouse, and its own office answers a request', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const host = aNewHost();
  const aPage = async () => (await browser.newContext()).newPage();
  const [admin, officer, city, dalian] = [
    await aPage(),
    await aPage(),
    await aPage(),
    await aPage(),
  ];
  const row = admin.getByRole('row', { name: host.name });

  await test.step('an administrator creates it and invites its people', async () => {
    const { email, password } = await anAdministrator();
    await signIn(admin, email, { password });
    await createHost(admin, host);
    await expect(row.getByText('An officer with an account: missing')).toBeVisible();
    await expect(row.getByText('A published profile with sectors: missing')).toBeVisible();
    await expect(row.getByText('Public holidays on record: done')).toBeVisible();
    await expect(row.getByRole('button')).toHaveCount(0);
    await expectAccessible(admin);
    await invite(admin, host, host.officer, 'host_officer');
    await invite(admin, host, host.approver, 'host_approver');
  });

  await test.step('its office opens its accounts and publishes what the city offers', async () => {
    await openAccount(officer, host.officer);
    await publishSectors(officer);
    await openAccount(await aPage(), host.approver);
    const hidden = await city.goto(`/en/hosts/${host.slug}`);
    expect(hidden?.status()).toBe(404);
  });

  await test.step('ready now, it is opened, and stands on the public pages', async () => {
    await admin.goto('/en/admin/hosts');
    await expect(row.getByText('Nothing is missing: the host can be opened.')).toBeVisible();
    await press(row.getByRole('button', { name: 'Open to visits' }));
    await expect(admin).toHaveURL(/done=activated/);
    await city.goto('/en');
    await press(city.getByRole('link', { name: `See the host: ${host.name}` }));
    await expect(city.locator('h1')).toContainText(host.name);
    await expect(city.locator('main')).not.toContainText('Dalian');
    await expectAccessible(city);
    await city.goto(`/zh-CN/hosts/${host.slug}`);
    await expect(city.locator('h1')).toContainText(host.nameZh);
    await expect(city.locator('main')).not.toContainText('大连');
    await expectOneLanguage(city);
  });

  const visit = await test.step('a city sees its match with it and asks for a visit', async () => {
    await letSignIn(CITY_OFFICER);
    await signIn(city, CITY_OFFICER);
    await city.goto(`/en/workspace/matches/${host.slug}`);
    await expect(city.locator('main')).toContainText(host.name);
    await expect(city.getByRole('heading', { name: 'Who gains what' })).toBeVisible();
    await writeRequest(city, CITY_OFFICER, host.slug);
    return submitRequest(city);
  });
  expect(visit.reference).toBe(`${host.code}-${new Date().getUTCFullYear()}-001`);

  await test.step('its desk takes the request', async () => {
    const name = await firstValue<string>(
      `SELECT coalesce(c.name_zh, c.name) FROM visit v JOIN city c ON c.id = v.city_id WHERE v.id = $1`,
      visit.id,
    );
    await take(officer, visit.id, name);
    await expectOneLanguage(officer);
    await city.goto(`/en/workspace/visits/${visit.id}`);
    await expect(city.locator('main')).toContainText(`An officer in ${host.name} is looking`);
  });

  await test.step('neither desk sees anything of the other’s', async () => {
    await signIn(dalian, 'host@demo.test', { locale: 'zh-CN' });
    const theirs = await firstValue<string>(
      `SELECT v.id FROM visit v JOIN host h ON h.id = v.host_id
       WHERE h.slug = 'dalian' AND v.status = 'in_review' LIMIT 1`,
    );
    for (const [page, own, foreign] of [
      [dalian, theirs, visit.id],
      [officer, visit.id, theirs],
    ] as const) {
      expect((await page.goto(`/zh-CN/desk/requests/${own}`))?.status()).toBe(200);
      expect((await page.goto(`/zh-CN/desk/requests/${foreign}`))?.status()).toBe(404);
      await page.goto('/zh-CN/desk?view=all');
      await expect(page.locator(`a[href$="${own}"]`).first()).toBeVisible();
      await expect(page.locator(`a[href$="${foreign}"]`)).toHaveCount(0);
    }
  });

  await test.step('closed again, it leaves the public pages and its office keeps the file', async () => {
    await admin.goto('/en/admin/hosts');
    await press(row.getByRole('button', { name: 'Close to new requests' }));
    await expect(admin).toHaveURL(/done=deactivated/);
    expect((await city.goto(`/en/hosts/${host.slug}`))?.status()).toBe(404);
    expect((await officer.goto(`/zh-CN/desk/requests/${visit.id}`))?.status()).toBe(200);
  });
});
