import { expect, type Page, test } from '@playwright/test';
import { database, firstValue } from '../support/database';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { press, tick, type } from '../support/keyboard';
import { letSignIn } from '../support/people';
import { signIn } from '../support/sign-in';
import { take } from './host-desk';
import { submitRequest, writeRequest } from './visit-request';

/** Has a verified city hall and a published profile, and no visit that another test counts. */
const CITY_OFFICER = 'officer-it@demo.test';

/** What the desk puts into the brackets its draft leaves open. */
const OFFICE = '国际关系处处长';
const WORDS = {
  zh: '届时两港正值大修。',
  en: 'Both of our ports will be under repair at that time.',
};

const NO_LONGER_OPEN = '其间已有他人修改此内容';

test('the desk declines a request by a letter in both languages, once, and the city reads it in English', async ({
  browser,
}) => {
  test.setTimeout(180_000);
  const aPage = async () => (await browser.newContext()).newPage();
  const [city, desk] = [await aPage(), await aPage()];

  await letSignIn(CITY_OFFICER);
  const site = await aSiteShown();
  const visit = await test.step('a city asks for a visit, with a site the host shows', async () => {
    await signIn(city, CITY_OFFICER);
    await writeRequest(city, CITY_OFFICER, 'dalian');
    const check = city.url();
    await city.goto(check.replace('/check', '/meetings'));
    await tick(city.getByRole('checkbox', { name: site.nameEn }));
    await press(city.getByRole('button', { name: 'Save and continue' }));
    await expect(city).toHaveURL(/\/new\/practical/);
    await city.goto(check);
    await expect(city.locator('main')).toContainText(site.nameEn);
    return submitRequest(city);
  });
  const request = `/zh-CN/desk/requests/${visit.id}`;
  const paper = `print/decline/${visit.id}`;

  await test.step('the desk reads of the site in the request, on the screening sheet and on its paper', async () => {
    await signIn(desk, 'host@demo.test', { locale: 'zh-CN' });
    await take(desk, visit.id, '样板市');
    await expect(desk.locator('main')).toContainText(site.nameZh);
    await desk.goto(`${request}/screening`);
    const wished = desk.getByRole('region', { name: '会见与考察意向' });
    await expect(wished).toContainText(site.nameZh);
    await expect(wished).toContainText('已知最多接待3人');
    await expectOneLanguage(desk);
    await expectAccessible(desk);
    await desk.goto(`/en/print/screening/${visit.id}`);
    const sheet = desk.getByRole('article');
    for (const words of [site.nameZh, site.nameEn, 'The hydrogen quay of the port']) {
      await expect(sheet).toContainText(words);
    }
    await expectAccessible(desk);
  });

  await test.step('the desk declines it with a reason, an alternative and words of its own', async () => {
    await desk.goto(request);
    await press(desk.getByRole('link', { name: '婉拒', exact: true }));
    await tick(desk.locator('[name=reason][value=dates_unavailable]'));
    await tick(desk.locator('[name=alternative][value=virtual_call]'));
    await type(desk.locator('[name=text]'), WORDS.zh);
    await expectAccessible(desk);
    await press(desk.getByRole('button', { name: '婉拒', exact: true }));
    await expect(desk).toHaveURL(/done=decline/);
  });

  await test.step('the city learns of it at once, and does not see the letter yet', async () => {
    expect(await mailsOf('visit_declined_city', visit.reference)).toBe(1);
    expect(await mailsOf('visit_decline_letter_sent_city', visit.reference)).toBe(0);
    await city.goto(`/en/workspace/visits/${visit.id}`);
    const main = city.locator('main');
    await expect(main).toContainText('suggests an online meeting instead');
    await expect(main.getByRole('link', { name: /letter of/i })).toHaveCount(0);
    expect((await city.goto(`/en/${paper}`))?.status()).toBe(404);
  });

  await test.step('the desk fills in what the draft leaves open, in both languages', async () => {
    await desk.goto('/zh-CN/desk');
    await press(desk.locator(`a[href$="${visit.id}/decline-letter"]`));
    await expect(desk.getByText('请填写方括号内的内容')).toBeVisible();
    await expect(desk.getByRole('button', { name: '向对方城市发送此函' })).toHaveCount(0);
    await fillIn(desk, 'addresseeZh', '[职务]', OFFICE);
    await fillIn(desk, 'textZh', '[职务]', OFFICE);
    await fillIn(desk, 'textEn', '[what was added, in English]', WORDS.en);
    await press(desk.getByRole('button', { name: '保存婉拒函' }));
    await expect(desk).toHaveURL(/saved=/);
    await expectOneLanguage(desk);
    await expectAccessible(desk);
  });

  await test.step('it sends the letter once: whoever has the page open as well is refused', async () => {
    const colleague = await desk.context().newPage();
    await colleague.goto(`${request}/decline-letter`);
    await press(desk.getByRole('button', { name: '向对方城市发送此函' }));
    await expect(desk).toHaveURL(/done=send_decline_letter/);
    await press(colleague.getByRole('button', { name: '向对方城市发送此函' }));
    await expect(colleague.getByText(NO_LONGER_OPEN).first()).toBeVisible();
    await colleague.goto(`${request}/decline-letter`);
    await expect(colleague.getByText('此步骤目前不能办理')).toBeVisible();
    await expect(colleague.getByRole('button', { name: /婉拒函|发送/ })).toHaveCount(0);
    const sent = `SELECT count(*)::int FROM visit_event WHERE visit_id = $1 AND kind = 'decline_letter_sent'`;
    expect(await firstValue<number>(sent, visit.id)).toBe(1);
  });

  await test.step('the city is told of the letter and reads it in English', async () => {
    expect(await mailsOf('visit_decline_letter_sent_city', visit.reference)).toBe(1);
    await city.goto('/en/workspace/notifications');
    const told = `Dalian has written to you about ${visit.reference}.`;
    await expect(city.getByText(told)).toHaveCount(1);
    await city.goto(`/en/workspace/visits/${visit.id}`);
    await expectAccessible(city);
    await press(city.getByRole('link', { name: /^Read the letter of/ }));
    await expect(city).toHaveURL(new RegExp(`/en/${paper}$`));
    await expectLetter(city, visit.reference);
    await expectAccessible(city);
  });

  await test.step('the printed twin of the desk shows the same, in both languages', async () => {
    await desk.goto(request);
    await press(desk.getByRole('link', { name: '打印婉拒函' }));
    await expect(desk).toHaveURL(new RegExp(`/zh-CN/${paper}$`));
    await expectLetter(desk, visit.reference);
    await desk.emulateMedia({ media: 'print' });
    await expectLetter(desk, visit.reference);
  });
});

/** Mails of this kind to the city about this visit; those to people of the demonstration are kept and never leave. */
const mailsOf = (template: string, reference: string): Promise<number> =>
  firstValue(
    `SELECT count(*)::int FROM mail WHERE "to" = $1 AND template = $2 AND position($3 IN params::text) > 0`,
    CITY_OFFICER,
    template,
    reference,
  );

/** Lets cities choose one of the sites of Dalian; answers with its name in both languages. */
async function aSiteShown(): Promise<{ id: string; nameEn: string; nameZh: string }> {
  const { rows } = await database.query(
    `UPDATE site SET offered = true, capacity = 3 WHERE id = (
       SELECT s.id FROM site s JOIN host h ON h.id = s.host_id
       WHERE h.slug = 'dalian' AND s.active ORDER BY s.id LIMIT 1
     ) RETURNING id, name_en AS "nameEn", name_zh AS "nameZh"`,
  );
  return rows[0];
}

/** Puts what a person knows in the place of a bracket, and leaves the rest of a text as it was drafted. */
async function fillIn(page: Page, name: string, open: string, words: string): Promise<void> {
  const field = page.locator(`[name=${name}]`);
  const drafted = await field.inputValue();
  expect(drafted).toContain(open);
  await field.fill(drafted.replaceAll(open, words));
}

/** The letter as it was sent: what was filled in, in both languages, under the number of the request alone. */
async function expectLetter(page: Page, reference: string): Promise<void> {
  const letter = page.getByRole('article');
  for (const words of [
    'Letter of reply',
    '复函',
    `Your request ${reference}`,
    `贵市来访申请（编号${reference}）`,
    `尊敬的${OFFICE}：`,
    WORDS.zh,
    WORDS.en,
    'suggest an online meeting instead',
    '建议先举行线上会议',
  ]) {
    await expect(letter.getByText(words).first()).toBeVisible();
  }
  await expect(letter).not.toContainText(/\[|LQ-|Draft|草稿/);
}
