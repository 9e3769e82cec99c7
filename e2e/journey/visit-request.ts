import { type Browser, expect, type Page } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, select, tick, type, typeDate } from '../support/keyboard';
import { linkIn, mailTo } from '../support/mail';
import { APPROVER } from './city-officer';

/** What the city asks for. Days lie 200 days ahead, so that no rule about lead time speaks. */
export const REQUEST = {
  title: 'Hydrogen in two ports',
  titleZh: '两港氢能合作',
  start: dayAhead(200),
  end: dayAhead(201),
  latest: dayAhead(214),
};

/** A request that has left the city hall. */
type Requested = { id: string; reference: string };

/** Writes a request to a host page by page, up to the page where it is sent. */
export async function writeRequest(page: Page, email: string, host: string): Promise<void> {
  const next = () => press(page.getByRole('button', { name: 'Save and continue' }));
  const fill = async (values: Record<string, string>) => {
    for (const [name, value] of Object.entries(values)) {
      await type(page.locator(`[name="${name}"]`), value);
    }
  };
  const pick = (name: string, value: string) =>
    tick(page.locator(`[name="${name}"][value="${value}"]`));

  await page.goto('/en/workspace/visits/new');
  const ring = page.locator(`[name=host][type=radio][value="${host}"]`);
  if ((await ring.count()) > 0) await tick(ring);
  await press(page.getByRole('button', { name: 'Begin the request' }));
  await expect(page).toHaveURL(/\/new\/purpose/);
  await choose(page, 'type', 'working_visit');
  await choose(page, 'format', 'in_person');
  await fill({
    title: REQUEST.title,
    titleOther: REQUEST.titleZh,
    purpose: 'We want to compare how two ports bring green hydrogen to their chemical industry.',
    'objectives[0].text': 'Agree on one pilot line',
    'objectives[0].measure': 'A letter of intent signed by both ports',
  });
  await pick('sectors', 'green_petrochemical');
  await next();

  await expect(page).toHaveURL(/\/new\/level/);
  await fill({ headOffice: 'Deputy mayor for the port', officials: '4', business: '2' });
  await choose(page, 'headRankBand', '50');
  await pick('headElected', 'yes');
  await next();

  await expect(page).toHaveURL(/\/new\/dates/);
  await typeDate(page.locator('[name="windows[0].earliest"]'), REQUEST.start);
  await typeDate(page.locator('[name="windows[0].latest"]'), REQUEST.latest);
  await fill({ 'windows[0].days': '2' });
  await next();

  await expect(page).toHaveURL(/\/new\/meetings/);
  await pick('meetings', 'yes');
  await fill({ 'wishes[0]': 'The hydrogen quay of the port' });
  await next();

  await expect(page).toHaveURL(/\/new\/practical/);
  await tick(page.locator('[name=languages]').first());
  await pick('ownInterpreter', 'yes');
  await choose(page, 'paysInternational', 'city');
  await choose(page, 'paysLocal', 'host');
  await choose(page, 'paysMeals', 'shared');
  await fill({
    contactName: 'Élodie Martin',
    contactOffice: 'Head of international relations',
    contactEmail: email,
  });
  await next();

  await expect(page).toHaveURL(/\/new\/mandate/);
  await pick('mandate', 'to_follow');
  await next();

  await expect(page).toHaveURL(/\/new\/check/);
}

/** Sends the filled request, and gives its number. */
export async function submitRequest(page: Page): Promise<Requested> {
  await press(page.getByRole('button', { name: /^Submit/ }));
  await expect(page).toHaveURL(/\/workspace\/visits\/[0-9a-f-]{36}/);
  return requested(page);
}

/** Sets that requests leave the city hall through its approver. */
export async function requireSignOff(officer: Page): Promise<void> {
  await officer.goto('/en/workspace/team');
  await tick(officer.locator('[name=required][value=yes]'));
  await press(officer.getByRole('button', { name: 'Save', exact: true }));
  await expect(officer).toHaveURL(/done=sign_off/);
}

/** The approver reads the filled request by the link in a mail, without signing in, and signs it off; that submits it. */
export async function signRequestOffByMail(browser: Browser, officer: Page): Promise<Requested> {
  await expectAccessible(officer);
  const id = new URL(officer.url()).searchParams.get('visit') ?? '';
  await press(officer.getByRole('button', { name: 'Send for sign-off' }));
  await expect(officer.getByText(`With ${APPROVER.name} since`)).toBeVisible();

  const link = linkIn(await mailTo(APPROVER.email, /Request for a visit/));
  const approver = await (await browser.newContext()).newPage();
  await approver.goto(link.replace('/en/', '/zh-CN/'));
  await expectOneLanguage(approver);
  await approver.goto(link);
  await expectAccessible(approver);
  await press(approver.getByRole('button', { name: 'Sign off' }));
  await expect(approver).toHaveURL(/\/sign-off\/done/);
  await approver.goto(link);
  await expect(approver.getByText('This link has been used')).toBeVisible();
  await approver.context().close();
  await officer.goto(`/en/workspace/visits/${id}`);
  return requested(officer);
}

/** Asks for days two days later than those agreed. */
export async function askForOtherDates(page: Page, id: string): Promise<void> {
  await page.goto(`/zh-CN/workspace/visits/${id}/change-dates`);
  await expectOneLanguage(page);
  await page.goto(`/en/workspace/visits/${id}`);
  await press(page.getByRole('link', { name: 'Dates', exact: true }));
  await expect(page).toHaveURL(/change-dates/);
  await expectAccessible(page);
  await typeDate(page.locator('[name=startsOn]'), dayAhead(202));
  await typeDate(page.locator('[name=endsOn]'), dayAhead(203));
  await type(page.locator('[name=reason]'), 'Our council meets on the days agreed so far.');
  await press(page.getByRole('button', { name: 'Ask for the change' }));
  await expect(page).toHaveURL(/done=request_change/);
  await expect(page.getByText('You asked to change the dates')).toBeVisible();
  await expectAccessible(page);
}

async function requested(page: Page): Promise<Requested> {
  const reference =
    (await page.locator('main').innerText()).match(/[A-Z]{2,4}-\d{4}-\d{3}/)?.[0] ?? '';
  expect(reference).not.toBe('');
  const id = page.url().match(/[0-9a-f-]{36}/)?.[0] ?? '';
  return { id, reference };
}

/** One answer, whether it is drawn as a list or as rings. */
async function choose(page: Page, name: string, value: string): Promise<void> {
  const list = page.locator(`select[name="${name}"]`);
  if ((await list.count()) > 0) await select(list, value);
  else await tick(page.locator(`[name="${name}"][value="${value}"]`));
}

function dayAhead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
