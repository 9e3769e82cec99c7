import { expect, type Page, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { expectAccessible, expectOneLanguage } from '../support/expectations';
import { signIn } from '../support/sign-in';

const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type ?\/Page\b/g)?.length;

/** As a browser prints it. */
async function printed(page: Page, path: string): Promise<Buffer> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready.then(() => null));
  return page.pdf({ preferCSSPageSize: true, printBackground: true });
}

test('the desk downloads the PDF of an invitation letter, which takes one page', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await signIn(page, 'host@demo.test');
  const visit = await firstValue<string>('SELECT visit_id FROM visit_letter LIMIT 1');
  await page.goto(`/en/desk/requests/${visit}/letter`);
  const link = page.getByRole('link', { name: 'Download the PDF' });
  await expect(async () => {
    await page.reload();
    await expect(link).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 90_000 });
  await expectAccessible(page);
  const response = await page.request.get((await link.getAttribute('href')) ?? '');
  const number = await firstValue<string>('SELECT number FROM visit_letter LIMIT 1');
  expect(response.headers()['content-disposition']).toContain(`${number}.pdf`);
  const pdf = await response.body();
  expect(pagesOf(pdf)).toBe(1);
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot');
  expect(pagesOf(await printed(page, `/zh-CN/print/letter/${visit}`))).toBe(1);
});

test('the letter of a declined request takes one page, and stands on the page of the request', async ({
  page,
}) => {
  await signIn(page, 'host@demo.test');
  const visit = await firstValue<string>('SELECT visit_id FROM visit_decline_letter LIMIT 1');
  await page.goto(`/zh-CN/desk/requests/${visit}`);
  await expectOneLanguage(page);
  await page.getByRole('link', { name: '打印婉拒函' }).click();
  await expect(page.getByRole('heading', { name: 'Letter of reply' })).toBeVisible();
  await expectAccessible(page);
  expect(pagesOf(await printed(page, `/zh-CN/print/decline/${visit}`))).toBe(1);
});
