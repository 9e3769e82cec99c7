import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, select, tick, type } from '../support/keyboard';
import { linkIn, mailTo } from '../support/mail';
import { APPROVER } from './city-officer';

/** The approver, who has no account, signs the profile off through the link in a mail; that hands it in. */
export async function signOffByMail(browser: Browser, officer: Page): Promise<void> {
  await officer.goto('/en/workspace/city/preview');
  await press(officer.getByRole('link', { name: 'Ask the approver first, if you wish' }));
  await press(officer.getByRole('button', { name: 'Send for sign-off' }));
  await expect(officer.getByText(`With ${APPROVER.name} since`)).toBeVisible();

  const link = linkIn(await mailTo(APPROVER.email, /./));
  const approver = await (await browser.newContext()).newPage();
  await approver.goto(link.replace('/en/', '/zh-CN/'));
  await expectOneLanguage(approver);
  await approver.goto(link);
  await expectAccessible(approver);
  await officer.goto('/en/workspace');
  await expect(officer.getByText('The ball is with you')).toBeVisible();
  await press(approver.getByRole('button', { name: 'Sign off' }));
  await expect(approver).toHaveURL(/\/sign-off\/done/);
  await approver.context().close();
  await officer.goto('/en/workspace');
  await expect(officer.getByText(/waits for verification/).first()).toBeVisible();
}

/** The programme's administrator asks for a change of the website; the claim's page is open on both pages. */
export async function returnWithRemark(admin: Page, remark: string): Promise<void> {
  await press(admin.getByRole('link', { name: 'Ask for changes' }));
  await select(admin.locator('[name="remarks[0].anchor"]'), 'basics:website');
  await type(admin.locator('[name="remarks[0].text"]'), remark);
  await expectAccessible(admin);
  await press(admin.getByRole('button', { name: 'Return to the city hall' }));
  await expect(admin.getByText(remark)).toBeVisible();
}

/** The officer corrects what the remark names, says so and sends the profile again. */
export async function answerRemark(officer: Page, remark: string): Promise<void> {
  await officer.goto('/en/workspace');
  await press(officer.getByRole('link', { name: 'Read and answer the remarks' }));
  await expect(officer.getByText(remark)).toBeVisible();
  await expectAccessible(officer);
  await press(officer.getByRole('link', { name: /^Open “City basics”/ }));
  await type(officer.locator('[name=website]'), 'https://www.lehavre.fr/en');
  await press(officer.getByRole('button', { name: 'Save and close' }));
  await expect(officer).toHaveURL(/\/workspace\/city$/);
  await officer.goto('/en/workspace/city/remarks');
  await press(officer.getByRole('button', { name: 'Done', exact: true }));
  await press(officer.getByRole('link', { name: 'Preview and send again' }));
  await press(officer.getByRole('button', { name: 'Send again' }));
  await expect(officer.getByText(/waits for verification/).first()).toBeVisible();
}

/** The city takes a rest and comes back. */
export async function pauseAndResume(officer: Page): Promise<void> {
  await officer.goto('/en/workspace/city/participation');
  await press(officer.getByRole('link', { name: 'Pause' }));
  await type(officer.locator('[name=reason]'), 'Elections in March; the team is back in April.');
  await press(officer.getByRole('button', { name: 'Pause now' }));
  await expect(officer.getByText(/Paused since/).first()).toBeVisible();
  await press(officer.getByRole('link', { name: 'Resume' }));
  await press(officer.getByRole('button', { name: 'Resume now' }));
  await expect(officer.getByText('Le Havre takes part')).toBeVisible();
}

/** The officer leaves the city hall; the successor opens an account, takes over and has the visit in hand. */
export async function handOver(browser: Browser, officer: Page, visitId: string): Promise<void> {
  const successor = 'paul.mercier@lehavre.test';
  await officer.goto('/en/workspace/team');
  await press(officer.getByRole('link', { name: 'Hand over to a successor' }));
  await tick(officer.locator('[name=successor][value=new]'));
  await type(officer.locator('main [name=name]'), 'Paul Mercier');
  await type(officer.locator('main [name=email]'), successor);
  await tick(officer.locator('[name=afterwards][value=leave]'));
  await press(officer.getByRole('button', { name: 'Ask the successor' }));
  await expect(officer.getByText('The successor has been asked.')).toBeVisible();

  const theirs = await (await browser.newContext()).newPage();
  await theirs.goto(linkIn(await mailTo(successor, /./)));
  await type(theirs.locator('[name=password]'), 'the tide table hangs by the door');
  await press(theirs.locator('main form button[type=submit]'));
  await press(theirs.getByRole('link', { name: 'Read and answer' }));
  await expect(theirs).toHaveURL(/\/workspace\/handover\//);
  const question = theirs.url();
  await theirs.goto(question.replace('/en/', '/zh-CN/'));
  await expectOneLanguage(theirs);
  await theirs.goto(question);
  await expectAccessible(theirs);
  await press(theirs.getByRole('button', { name: 'Take over', exact: true }));
  await expect(theirs).not.toHaveURL(/handover/);
  await theirs.goto(`/en/workspace/visits/${visitId}`);
  await expect(theirs.locator('main')).toContainText('Paul Mercier');
  expect((await officer.goto(`/en/workspace/visits/${visitId}`))?.status()).toBe(404);
  await theirs.context().close();
}
