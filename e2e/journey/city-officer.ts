import { expect, type Page } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, select, tick, type } from '../support/keyboard';
import { linkIn, mailTo } from '../support/mail';

/** Named in the contacts, and invited into the team later. */
export const APPROVER = { name: 'Camille Bernard', email: 'chief.of.staff@lehavre.test' };

export const PASSWORD = 'seven herons over the estuary';

/** Claims a listed city and opens an account through the link in the confirmation mail, without a mouse. */
export async function register(
  page: Page,
  city: { query: string; name: string; slug: string },
  email: string,
) {
  await page.goto('/en/join');
  await select(page.locator('[name=country]'), 'FR');
  await type(page.locator('[name=q]'), city.query);
  await press(page.getByRole('button', { name: 'Search' }));
  await press(page.getByRole('link', { name: `Register ${city.name}` }));
  await expect(page).toHaveURL(new RegExp(`/en/join/${city.slug}$`));
  await type(page.locator('[name=email]'), email);
  await type(page.locator('[name=name]'), 'Élodie Martin');
  await type(page.locator('[name=office]'), 'Head of international relations');
  await type(page.locator('[name=organisation]'), 'Mairie havraise');
  await tick(page.locator('[name=notice]'));
  await press(page.getByRole('button', { name: 'Send the confirmation link' }));
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();

  await page.goto(linkIn(await mailTo(email, /./)));
  await press(page.getByRole('button', { name: 'Confirm this address' }));
  await type(page.locator('input[name=password]'), PASSWORD);
  await press(page.locator('main form button[type=submit]'));
  await expect(page).toHaveURL(/\/en\/workspace$/);
}

/** Fills the sections that feed the match, and looks at the whole. */
export async function completeProfile(page: Page, email: string): Promise<void> {
  const next = () => press(page.getByRole('button', { name: 'Save and continue' }));

  await page.goto('/en/workspace/city/basics');
  await type(page.locator('[name=website]'), 'https://www.lehavre.fr');
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/contacts/);
  await expect(page.locator('[name="contact.name"]')).toHaveValue('Élodie Martin');
  await expect(page.locator('[name="contact.email"]')).toHaveValue(email);
  await tick(page.locator('[name=deputyAnswer][value=none]'));
  await tick(page.locator('[name=approverAnswer][value=named]'));
  await type(page.locator('[name="approver.name"]'), APPROVER.name);
  await type(page.locator('[name="approver.office"]'), 'Chief of staff');
  await type(page.locator('[name="approver.email"]'), APPROVER.email);
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/sectors/);
  await chooseSector(page, 'green_petrochemical', 3, ['offer', 'seek']);
  await chooseSector(page, 'vocational_training', 2, ['offer']);
  await tick(page.locator('[name="topics.gp_hydrogen.chosen"]'));
  await press(page.locator('summary', { hasText: 'Attach a proof' }).first());
  await type(
    page.locator('[name="topics.gp_hydrogen.note"]'),
    'Port hydrogen plan, adopted by the council',
  );
  await type(page.locator('[name="topics.gp_hydrogen.date"]'), '2026-03-02');
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/ways/);
  await tick(page.locator('[name=modes][value=official_visit]'));
  await tick(page.locator('[name=networksNone]'));
  await tick(page.locator('[name=character][value=seaport]'));
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/places/);
  await select(page.locator('[name="places[0].kind"]'), 'port');
  await type(page.locator('[name="places[0].name"]'), 'Port of Le Havre');
  await press(page.getByRole('button', { name: 'Add a place' }));
  await select(page.locator('[name="places[1].kind"]'), 'university');
  await type(page.locator('[name="places[1].name"]'), 'Université Le Havre Normandie');
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/china/);
  await tick(page.locator('[name="ties[0].standing"][value=alive]'));
  for (const list of ['partners', 'visits', 'presence']) {
    await tick(page.locator(`[name=${list}NotKnown]`));
  }
  await tick(page.locator('[name=speakers][value=no]'));
  await next();

  await expect(page).toHaveURL(/\/workspace\/city\/readiness/);
  for (const item of ['contact', 'mandate', 'timeframe', 'language']) {
    await tick(page.locator(`[name="readiness.${item}"][value=yes]`));
  }
  await next();

  await press(page.getByRole('link', { name: 'Preview' }));
  await expect(page.getByRole('button', { name: 'Submit for verification' })).toBeVisible();
}

/** Invites an approver by mail, who opens the account and reads along. */
export async function inviteColleague(page: Page): Promise<void> {
  await page.goto('/zh-CN/workspace/team');
  await expectOneLanguage(page);
  await page.goto('/en/workspace/team');
  await expectAccessible(page);
  await type(page.locator('[name=name]'), APPROVER.name);
  await type(page.locator('[name=email]'), APPROVER.email);
  await tick(page.locator('[name=role][value=city_approver]'));
  await press(page.getByRole('button', { name: 'Send the invitation' }));
  await expect(page).toHaveURL(/done=invited/);

  const browser = page.context().browser();
  if (!browser) throw new Error('the page has no browser');
  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(linkIn(await mailTo(APPROVER.email, /Invitation/)));
  await type(theirs.locator('[name=password]'), 'a lighthouse keeper counts ships');
  await press(theirs.locator('main form button[type=submit]'));
  await expect(theirs).toHaveURL(/\/en\/workspace$/);
  await theirs.goto('/en/workspace/team');
  await expect(theirs.getByText('You read this page')).toBeVisible();
  await theirs.context().close();
}

async function chooseSector(page: Page, id: string, priority: number, directions: string[]) {
  const box = page.locator(`[name="sectors.${id}.chosen"]`);
  await tick(box);
  await tick(page.locator(`[name="sectors.${id}.priority"][value="${priority}"]`));
  for (const direction of directions) {
    await tick(page.locator(`[name="sectors.${id}.${direction}"]`));
  }
  const more = page
    .locator('li', { has: box })
    .locator('summary')
    .filter({ hasText: 'sub-topics' });
  if (await more.isVisible()) await press(more);
}
