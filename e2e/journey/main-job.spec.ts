import { expect, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, tick, type } from '../support/keyboard';
import { mailTo } from '../support/mail';
import { signIn } from '../support/sign-in';
import {
  answerRemark,
  handOver,
  pauseAndResume,
  returnWithRemark,
  signOffByMail,
} from './city-hall';
import { completeProfile, inviteColleague, register } from './city-officer';
import {
  acceptChange,
  approve,
  proposeDates,
  recordApprovals,
  screenAndSeekApproval,
  take,
} from './host-desk';
import {
  askForOtherDates,
  requireSignOff,
  signRequestOffByMail,
  writeRequest,
} from './visit-request';

const CITY = { query: 'havre', name: 'Le Havre', slug: 'le-havre-fr' };

/**
 * The main job, once, on real data: a European city registers, sees its explained match with Dalian and requests an official
 * visit, which Dalian's office answers; at the end its officer hands over. English for the city, Chinese for the host. Nobody touches a mouse: every field,
 * ring and button is reached with the Tab key, with a focus that can be seen.
 */
test('a city registers, is matched, asks for a visit, and Dalian invites it', async ({
  browser,
}) => {
  test.setTimeout(480_000);
  const email = 'elodie.martin@lehavre.test';
  const city = await (await browser.newContext()).newPage();

  await test.step('the city claims its place and describes itself', async () => {
    await register(city, CITY, email);
    await completeProfile(city, email);
  });

  await test.step('its approver signs the profile off through a mail', () =>
    signOffByMail(browser, city));

  await test.step('the programme asks for a change, then verifies it', async () => {
    const remark = 'Please give the address of the English pages.';
    const admin = await (await browser.newContext()).newPage();
    await signIn(admin, 'admin@demo.test');
    await admin.goto('/en/admin/cities');
    await press(admin.getByRole('link', { name: /Le Havre/ }).first());
    await expectAccessible(admin);
    await returnWithRemark(admin, remark);
    await answerRemark(city, remark);
    await admin.goto('/en/admin/cities');
    await press(admin.getByRole('link', { name: /Le Havre/ }).first());
    await tick(admin.getByRole('checkbox', { name: /works for the city hall/ }));
    await press(admin.getByRole('button', { name: 'Verify and publish' }));
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

  await test.step('the officer brings a colleague into the team', () => inviteColleague(city));

  await test.step('the city writes a request for an official visit', async () => {
    await requireSignOff(city);
    await writeRequest(city, email, 'dalian');
  });
  const visit = await test.step('its approver signs the request off through a mail', () =>
    signRequestOffByMail(browser, city));
  await mailTo(email, new RegExp(visit.reference));

  const host = await (await browser.newContext()).newPage();
  await test.step('the host’s office takes it and proposes days, in Chinese', async () => {
    await signIn(host, 'host@demo.test', { locale: 'zh-CN' });
    await take(host, visit.id, '勒阿弗尔');
    await proposeDates(host, visit.id);
    await expectOneLanguage(host);
    await expectAccessible(host);
  });

  await test.step('the city accepts the days', async () => {
    await mailTo(email, new RegExp(`${visit.reference}.*date`, 'i'));
    await city.goto(`/en/workspace/visits/${visit.id}`);
    await expectAccessible(city);
    await press(city.getByRole('button', { name: 'Accept these dates' }));
    await expect(city).toHaveURL(/done=accept_dates/);
  });

  await test.step('the office screens, seeks approval, records it and approves', async () => {
    await screenAndSeekApproval(host, visit.id);
    await recordApprovals(host, visit.id);
    const approver = await (await browser.newContext()).newPage();
    await signIn(approver, 'host-approver@demo.test', { locale: 'zh-CN' });
    await approve(approver, visit.id);
  });

  await test.step('the city confirms with its delegation', async () => {
    await mailTo(email, new RegExp(`${visit.reference}.*(approved|invit)`, 'i'));
    await city.goto(`/en/workspace/visits/${visit.id}`);
    await expect(city.getByText(/报批|大外函/)).toHaveCount(0);
    await press(city.getByRole('link', { name: 'Confirm with the delegation list' }));
    await type(city.locator('[name="members[0].printedName"]'), 'Jean DUPONT');
    await type(city.locator('[name="members[0].office"]'), 'Deputy mayor for the port');
    await press(city.getByRole('button', { name: 'Confirm the visit' }));
    await expect(city).toHaveURL(/done=confirm/);
    await expect(city.getByText('Confirmed').first()).toBeVisible();
    await expectAccessible(city);
  });

  await test.step('both sides see a confirmed visit in their own language', async () => {
    await host.goto(`/zh-CN/desk/requests/${visit.id}`);
    await expect(host.getByText('已确认').first()).toBeVisible();
    await expect(host.getByText('Jean DUPONT').first()).toBeVisible();
    await expectOneLanguage(host);
    const kinds = await firstValue<string>(
      `SELECT string_agg(kind, ' ' ORDER BY seq) FROM visit_event WHERE visit_id = $1`,
      visit.id,
    );
    for (const kind of ['submit', 'take', 'seek_approval', 'approve', 'confirm']) {
      expect(kinds).toContain(kind);
    }
  });

  await test.step('the city asks for other dates, and the host accepts that alone', async () => {
    await askForOtherDates(city, visit.id);
    await acceptChange(host, visit.id);
    await mailTo(email, new RegExp(`${visit.reference}.*Dates changed`));
    const status = await firstValue<string>(`SELECT status FROM visit WHERE id = $1`, visit.id);
    expect(status).toBe('confirmed');
  });

  await test.step('the city pauses its part in the programme and resumes it', () =>
    pauseAndResume(city));
  await test.step('its officer hands over to a successor and leaves', () =>
    handOver(browser, city, visit.id));
});
