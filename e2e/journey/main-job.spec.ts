import { expect, test } from '@playwright/test';
import { database } from '../support/database';
import { expectAccessible } from '../support/expectations';
import { mailTo } from '../support/mail';
import { signIn } from '../support/sign-in';
import { completeProfile, register } from './city-officer';

test.afterAll(() => database.end());

const CITY = { query: 'havre', name: 'Le Havre', slug: 'le-havre-fr' };

/**
 * The main job, once, on real data: a European city registers, sees its explained match with Dalian and requests an official
 * visit, which Dalian's office answers. English for the city, Chinese for the host.
 */
test('a city registers, is matched, asks for a visit, and Dalian invites it', async ({
  browser,
}) => {
  test.setTimeout(300_000);
  const email = 'elodie.martin@lehavre.test';
  const city = await (await browser.newContext()).newPage();

  await test.step('the city claims its place and describes itself', async () => {
    await register(city, CITY, email);
    await completeProfile(city, email);
  });

  await test.step('the programme verifies it', async () => {
    const admin = await (await browser.newContext()).newPage();
    await signIn(admin, 'admin@demo.test');
    await admin.goto('/en/admin/cities');
    await admin
      .getByRole('link', { name: /Le Havre/ })
      .first()
      .click();
    await expectAccessible(admin);
    await admin.getByRole('button', { name: 'Verify and publish' }).click();
    await mailTo(email, /Le Havre/);
  });

  await test.step('the city sees its match, explained', async () => {
    await city.goto('/en/workspace/matches/dalian');
    await expect(city.locator('h1')).toContainText('green petrochemicals');
    for (const name of [
      'Who gains what',
      'Offer and seek',
      'What is missing',
      'What would change it',
    ]) {
      await expect(city.getByRole('heading', { name })).toBeVisible();
    }
    const points = await city
      .locator('table.waterfall tbody tr td:nth-last-child(2)')
      .allInnerTexts();
    const [total, ...parts] = points.map(Number).reverse();
    expect(parts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(total ?? 0, 1);
    await expectAccessible(city);
  });
});
