import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { pdfOf } from '@/tests/factories/pdf';
import { firstValue } from '../support/database';
import { signIn } from '../support/sign-in';

const origin = () => process.env.NEXTAUTH_URL ?? '';

const file = (name: string, content: string | Uint8Array, mimeType = 'application/pdf') => ({
  name,
  mimeType,
  buffer: Buffer.from(content),
});
const letter = (name = 'letter.pdf') => file(name, pdfOf(name));

const threadOf = (internal: boolean) =>
  firstValue<string>(
    `SELECT t.id FROM thread t JOIN visit v ON v.id = t.visit_id
     WHERE v.demo AND t.internal = ${internal} ORDER BY t.opened_at LIMIT 1`,
  );

const post = (page: Page, sent: ReturnType<typeof file>, headers: Record<string, string> = {}) =>
  page.request.post('/files/uploads', {
    headers: { origin: origin(), accept: 'application/json', ...headers },
    multipart: { file: sent },
  });

test('a file goes along with a message, survives its errors and is read on the other side', async ({
  page,
  browser,
}) => {
  await signIn(page, 'officer@demo.test');
  await page.goto(`/en/workspace/threads/${await threadOf(false)}`);
  const choose = page.locator('input[type=file]');
  await choose.setInputFiles([letter('委托书 (signed).pdf'), file('lies.pdf', '<html>')]);
  await expect(page.getByText(/^lies\.pdf: The content of this file/)).toBeVisible();
  await expect(page.getByLabel(/委托书/)).toBeChecked();
  await choose.setInputFiles(letter('second.pdf'));
  await expect(page.getByLabel(/second/)).toBeChecked();
  await page.getByLabel(/second/).uncheck();

  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('One thing to correct')).toBeVisible();
  await expect(page.getByLabel(/委托书/)).toBeChecked();
  await expect(page.getByLabel(/second/)).not.toBeChecked();
  await page.locator('textarea[name=text]').fill('The letter is enclosed.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/done=sent/);
  await expect(page.locator('input[name=files]')).toHaveCount(0);

  const desk = await browser.newPage();
  await signIn(desk, 'host@demo.test', { locale: 'zh-CN' });
  await desk.goto(`/zh-CN/desk/threads/${await threadOf(false)}`);
  await expect(desk.getByRole('link', { name: 'second.pdf' })).toHaveCount(0);
  const link = desk.getByRole('link', { name: '委托书 (signed).pdf' });
  const [download] = await Promise.all([desk.waitForEvent('download'), link.click()]);
  expect(download.suggestedFilename()).toBe('委托书 (signed).pdf');
  expect(await readFile(await download.path(), 'latin1')).toMatch(/^%PDF-/);

  const answer = await desk.request.get((await link.getAttribute('href')) ?? '');
  expect(answer.headers()).toMatchObject({
    'content-type': 'application/pdf',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'content-security-policy': "sandbox; default-src 'none'",
  });
  expect(answer.headers()['content-disposition']).toMatch(/^attachment; /);
  await desk.close();
});

test('without script a file is sent up first, and the page says what is wrong with it', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn(page, 'host@demo.test', { locale: 'zh-CN' });
  await page.goto(`/zh-CN/desk/threads/${await threadOf(true)}`);
  const choose = page.locator('input[type=file]');
  const upload = page.getByRole('button', { name: '上传' });
  await choose.setInputFiles(letter('安排.pdf'));
  await upload.click();
  await expect(page.getByLabel(/安排/)).toBeChecked();
  await choose.setInputFiles(file('a.svg', '<svg/>', 'image/svg+xml'));
  await upload.click();
  await expect(page.getByText('仅支持PDF、Word')).toBeVisible();
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.getByText('有1处需要更正')).toBeVisible();
  await expect(page.getByLabel(/安排/)).toBeChecked();
  await page.locator('textarea[name=text]').fill('请见附件。');
  await page.getByRole('button', { name: '发送' }).click();
  await expect(page.getByRole('link', { name: '安排.pdf' })).toBeVisible();
  await context.close();
});

test('the form waits for a file that is under way, and can be sent once it is called off', async ({
  page,
}) => {
  await signIn(page, 'officer@demo.test');
  await page.goto(`/en/workspace/threads/${await threadOf(false)}`);
  let hold: () => void = () => {};
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  await page.route('**/files/uploads?*', async (route) => {
    await held;
    await route.continue().catch(() => {});
  });
  await page.locator('input[type=file]').setInputFiles(letter('slow.pdf'));
  await page.locator('textarea[name=text]').fill('Without the file.');
  const send = page.getByRole('button', { name: 'Send' });
  await send.click();
  await expect(page.getByText(/still being uploaded/)).toBeVisible();
  await expect(page).not.toHaveURL(/done=sent/);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText(/slow\.pdf/)).toHaveCount(0);
  hold();
  await send.click();
  await expect(page).toHaveURL(/done=sent/);
  await expect(page.getByText('Without the file.')).toBeVisible();
});

test('uploads of every bad kind are told apart, and none is an accident', async ({ page }) => {
  await signIn(page, 'approver@demo.test');
  const fault = async (answer: Promise<Awaited<ReturnType<typeof post>>>) => {
    const response = await answer;
    return [response.status(), (await response.json()).fault];
  };
  const zip = Buffer.from('504b0304140000000000', 'hex');
  expect(await fault(post(page, file('a.pdf', '')))).toEqual([422, 'empty']);
  expect(await fault(post(page, file('a.pdf', '<html>%PDF-1.7 %%EOF')))).toEqual([422, 'differs']);
  expect(await fault(post(page, file('a.png', pdfOf('x'), 'image/png')))).toEqual([422, 'differs']);
  expect(await fault(post(page, file('a.pdf.exe', pdfOf('x'))))).toEqual([422, 'kind']);
  expect(await fault(post(page, file('a.docx', zip)))).toEqual([422, 'broken']);
  const polyglot = Buffer.concat([pdfOf('x'), Buffer.alloc(2_000, 'PK')]);
  expect(await fault(post(page, file('a.pdf', polyglot)))).toEqual([422, 'broken']);
  expect(await fault(post(page, file('a.pdf', Buffer.alloc(10_000_001))))).toEqual([
    413,
    'too_big',
  ]);
  expect(await fault(post(page, letter(), { origin: 'https://evil.test' }))).toEqual([
    403,
    'forbidden',
  ]);
  const text = { 'content-type': 'text/plain', origin: origin() };
  const noForm = page.request.post('/files/uploads', { headers: text, data: 'x' });
  expect(await fault(noForm)).toEqual([400, 'unreadable']);

  const long = await (await post(page, letter(`../../${'长'.repeat(200)}.pdf`))).json();
  expect([...long.file.name]).toHaveLength(120);
  expect(long.file.name).not.toContain('/');
  const led = await page.request.post('/files/uploads?back=//evil.test/x', {
    headers: { origin: origin() },
    multipart: { file: letter() },
    maxRedirects: 0,
  });
  expect(led.status()).toBe(201);
});

test('nobody signed in, and nobody who writes to no other side, sends a file up', async ({
  page,
}) => {
  expect((await post(page, letter())).status()).toBe(401);
  const led = await page.request.post('/files/uploads?back=/en/workspace/threads', {
    headers: { origin: origin() },
    multipart: { file: letter() },
    maxRedirects: 0,
  });
  expect(led.status()).toBe(303);
  expect(led.headers().location).toBe('/sign-in?next=%2Fworkspace%2Fthreads');
  await signIn(page, 'auditor@demo.test');
  expect((await post(page, letter())).status()).toBe(403);
});

test('the mandate letter stands in the draft, for the city hall alone', async ({ page }) => {
  await signIn(page, 'officer@demo.test');
  await page.goto('/en/workspace/visits/new');
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL(/\/purpose/);
  const visit = new URL(page.url()).searchParams.get('visit') ?? '';
  const step = `/en/workspace/visits/new/mandate?visit=${visit}`;
  await page.goto(step);
  await page.locator('input[type=file]').setInputFiles(letter('first.pdf'));
  await expect(page.getByLabel(/^first/)).toBeChecked();
  await page.locator('input[type=file]').setInputFiles(letter('mandate.pdf'));
  await expect(page.getByLabel(/mandate\.pdf/)).toBeChecked();
  await expect(page.getByLabel(/^first/)).toHaveCount(0);
  await page.locator('input[name=mandate][value=given]').check();
  await page.locator('button[name=save][value=leave]').click();
  await page.waitForURL((url) => url.pathname.endsWith(`/visits/${visit}`));
  const link = page.getByRole('link', { name: 'mandate.pdf' }).first();
  const href = (await link.getAttribute('href')) ?? '';
  expect((await page.request.get(href)).status()).toBe(200);
  await page.context().clearCookies();
  expect((await page.request.get(href)).status()).toBe(401);
  await signIn(page, 'host@demo.test');
  expect((await page.request.get(href)).status()).toBe(404);
});
