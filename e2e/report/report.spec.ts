import { expect, type Page, test } from '@playwright/test';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { signIn } from '../support/sign-in';
import { aRichCity } from './rich-city';

const FORMS = ['en', 'zh-CN', 'both'] as const;

async function makeReport(page: Page, form: (typeof FORMS)[number]): Promise<string> {
  await page.goto('/en/workspace/matches/dalian/reports');
  await page.locator(`[name=form][value="${form}"]`).check();
  await page.locator('[name=reviewerName]').fill('Dr Katrin Brandt');
  await page.getByRole('button', { name: 'Make the report' }).click();
  await page.waitForURL(/\/workspace\/reports\/LQ-M-/);
  return page.url().split('/').at(-1) ?? '';
}

async function download(page: Page, reference: string): Promise<Buffer> {
  await page.goto(`/en/workspace/reports/${reference}`);
  await expect(page.getByRole('link', { name: 'Download the PDF' })).toBeVisible({
    timeout: 60_000,
  });
  const response = await page.request.get(`/files/reports/${reference}`);
  expect(response.headers()['content-disposition']).toContain(`${reference}.pdf`);
  return response.body();
}

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length;

/** A very long name and the fullest profile there can be: if these fit on two pages, all do. */
test('an officer makes reports that fit on two pages, keeps them, and anyone verifies them', async ({
  page,
  browser,
}) => {
  test.setTimeout(180_000);
  const city = await aRichCity();
  await signIn(page, city.email);
  const references: Record<string, string> = {};
  for (const form of FORMS) references[form] = await makeReport(page, form);
  await expectAccessible(page);
  const reference = references.both ?? '';

  for (const form of FORMS) {
    const pdf = await download(page, references[form] ?? '');
    const text = pdf.toString('latin1');
    expect(pagesOf(pdf), form).toBe(2);
    for (const mark of ['/StructTreeRoot', '/MarkInfo', '/Outlines']) expect(text).toContain(mark);
  }
  const before = await download(page, reference);

  await page.goto(`/en/print/match/${reference}`);
  await expect(page.locator('[lang=zh-CN] h2').first()).toBeVisible();
  const paper = await page.locator('main').innerText();

  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(`/zh-CN/verify/${reference.toLowerCase()}`);
  await expect(visitor.getByText('该报告真实有效')).toBeVisible();
  await expect(visitor.getByText('此后双方资料和权重均未改变')).toBeVisible();
  await expectOneLanguage(visitor);
  expect(await visitor.locator('main').innerText()).not.toMatch(/\d{2}\.\d{2}|Brandt|Example/);

  await city.publish();
  await visitor.reload();
  await expect(visitor.getByText(/此后已有更新：该市资料/)).toBeVisible();
  await page.reload();
  expect(await page.locator('main').innerText()).toBe(paper);
  expect((await download(page, reference)).equals(before)).toBe(true);
});
