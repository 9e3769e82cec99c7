import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { linkIn, mailTo } from '../support/mail';

export const PASSWORD = 'seven herons over the estuary';

/** Claims a listed city and opens an account through the link in the confirmation mail. */
export async function register(
  page: Page,
  city: { query: string; name: string; slug: string },
  email: string,
) {
  await page.goto('/en/join');
  await page.locator('[name=country]').selectOption('FR');
  await page.locator('[name=q]').fill(city.query);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: `Register ${city.name}` }).click();
  await expect(page).toHaveURL(new RegExp(`/en/join/${city.slug}$`));
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=name]').fill('Élodie Martin');
  await page.locator('[name=office]').fill('Head of international relations');
  await page.locator('[name=organisation]').fill(`Ville de ${city.name}`);
  await page.locator('[name=notice]').check();
  await page.getByRole('button', { name: 'Send the confirmation link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();

  await page.goto(linkIn(await mailTo(email, /./)));
  await page.getByRole('button', { name: 'Confirm this address' }).click();
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.locator('main form button[type=submit]').click();
  await expect(page).toHaveURL(/\/en\/workspace$/);
}

/** Fills the sections that feed the match and hands the profile in. */
export async function completeProfile(page: Page, email: string): Promise<void> {
  const next = () => page.getByRole('button', { name: 'Save and continue' }).click();

  await page.goto('/en/workspace/city/basics');
  await page.locator('[name=website]').fill('https://www.lehavre.fr');
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/contacts/);
  await expect(page.locator('[name="contact.name"]')).toHaveValue('Élodie Martin');
  await expect(page.locator('[name="contact.email"]')).toHaveValue(email);
  await page.locator('[name=deputyAnswer][value=none]').check();
  await page.locator('[name=approverAnswer][value=none]').check();
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/sectors/);
  await chooseSector(page, 'green_petrochemical', 3, ['offer', 'seek']);
  await chooseSector(page, 'vocational_training', 2, ['offer']);
  await page.locator('[name="topics.gp_hydrogen.chosen"]').check();
  await page.locator('summary', { hasText: 'Attach a proof' }).first().click();
  await page
    .locator('[name="topics.gp_hydrogen.note"]')
    .fill('Port hydrogen plan, adopted by the council');
  await page.locator('[name="topics.gp_hydrogen.date"]').fill('2026-03-02');
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/ways/);
  await page.locator('[name=modes][value=official_visit]').check();
  await page.locator('[name=networksNone]').check();
  await page.locator('[name=character][value=seaport]').check();
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/readiness/);
  for (const item of ['contact', 'mandate', 'timeframe', 'language']) {
    await page.locator(`[name="readiness.${item}"][value=yes]`).check();
  }
  await next();

  await page.goto('/en/workspace/city/preview');
  await page.getByRole('button', { name: /^Submit/ }).click();
  await expect(page.getByText(/with the programme|waits for verification/i).first()).toBeVisible();
}

/** Invites an approver by mail, who opens the account and reads along. */
export async function inviteColleague(page: Page): Promise<void> {
  const colleague = 'chief.of.staff@lehavre.test';
  await page.goto('/zh-CN/workspace/team');
  await expectOneLanguage(page);
  await page.goto('/en/workspace/team');
  await expectAccessible(page);
  await page.locator('[name=name]').fill('Camille Bernard');
  await page.locator('[name=email]').fill(colleague);
  await page.locator('[name=role][value=city_approver]').check();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await expect(page).toHaveURL(/done=invited/);

  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(linkIn(await mailTo(colleague, /Invitation/)));
  await theirs.locator('[name=password]').fill('a lighthouse keeper counts ships');
  await theirs.locator('main form button[type=submit]').click();
  await expect(theirs).toHaveURL(/\/en\/workspace$/);
  await theirs.goto('/en/workspace/team');
  await expect(theirs.getByText('You read this page')).toBeVisible();
  await theirs.context().close();
}

async function chooseSector(page: Page, id: string, priority: number, directions: string[]) {
  const box = page.locator(`[name="sectors.${id}.chosen"]`);
  await box.check();
  await page.locator(`[name="sectors.${id}.priority"][value="${priority}"]`).check();
  for (const direction of directions) {
    await page.locator(`[name="sectors.${id}.${direction}"]`).check();
  }
  const more = page
    .locator('li', { has: box })
    .locator('summary')
    .filter({ hasText: 'sub-topics' });
  if (await more.isVisible()) await more.click();
}
