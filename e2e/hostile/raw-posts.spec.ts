import { expect, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { type Fields, hiddenFields } from '../support/raw-form';
import { signIn } from '../support/sign-in';
import { toldBy } from '../support/told-by';

const TYPE = 'multipart/form-data; boundary=seam';
const origin = () => process.env.NEXTAUTH_URL ?? '';

const part = (name: string, value: string) =>
  `--seam\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const bodyOf = (fields: Fields) =>
  `${Object.entries(fields)
    .map(([name, value]) => part(name, value))
    .join('')}--seam--\r\n`;

type Post = { body: string; headers?: Record<string, string> };

/** Bodies that no page of ours sends, made from one that it does. */
const broken: Record<string, (fields: Fields, action: string) => Post> = {
  'nothing at all': () => ({ body: '' }),
  'a torn end': (fields) => ({ body: bodyOf(fields).slice(0, -60) }),
  'another boundary': (fields) => ({ body: bodyOf(fields).replaceAll('--seam', '--rift') }),
  'no boundary': (fields) => ({
    body: bodyOf(fields),
    headers: { 'content-type': 'multipart/form-data' },
  }),
  'noise of NUL bytes': () => ({ body: '\u0000'.repeat(5_000) }),
  'no action': () => ({ body: bodyOf({ email: 'x', password: 'y' }) }),
  'an action nobody made': (fields) => ({
    body: bodyOf({ ...fields, '$ACTION_1:0': '{"id":"60ab","bound":"$@1"}' }),
  }),
  'an action that is no JSON': (fields) => ({ body: bodyOf({ ...fields, '$ACTION_1:0': '{' }) }),
  'a state that is no JSON': (fields) => ({ body: bodyOf({ ...fields, '$ACTION_1:1': '\u0000' }) }),
  'a state that refers to nothing': (fields) => ({
    body: bodyOf({ ...fields, '$ACTION_1:1': '["$F9"]' }),
  }),
  'a state of nothing': (fields) => ({ body: bodyOf({ ...fields, '$ACTION_1:1': '[null]' }) }),
  'a state of another shape': (fields) => ({
    body: bodyOf({ ...fields, '$ACTION_1:1': '[{"attempt":"x","errors":7,"values":null}]' }),
  }),
  'the id of an action nobody made': () => ({
    body: bodyOf({ [`$ACTION_ID_${'ab'.repeat(21)}`]: '' }),
  }),
  'a call of nobody’s action': () => ({
    body: bodyOf({ 0: '[{},"$K1"]' }),
    headers: { 'next-action': 'ab'.repeat(21) },
  }),
  'a call by a name that is no id': () => ({
    body: bodyOf({ 0: '[{},"$K1"]' }),
    headers: { 'next-action': '../../x' },
  }),
  'a call without arguments': (_fields, action) => ({
    body: bodyOf({ 0: '[]' }),
    headers: { 'next-action': action },
  }),
  'a call without a state': (_fields, action) => ({
    body: bodyOf({ '1_email': 'x', 0: '[null,"$K1"]' }),
    headers: { 'next-action': action },
  }),
  'a call with a reference to nothing': (_fields, action) => ({
    body: bodyOf({ 0: '["$Q7","$K1"]' }),
    headers: { 'next-action': action },
  }),
  'a call of plain text': (_fields, action) => ({
    body: '[1,2]',
    headers: { 'next-action': action, 'content-type': 'text/plain;charset=UTF-8' },
  }),
  'JSON instead of a form': () => ({
    body: '{}',
    headers: { 'content-type': 'application/json' },
  }),
  'a form of another kind': () => ({
    body: 'email=x&password=y',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  }),
  'names that mean something to the language': (fields) => ({
    body: bodyOf({ ...fields, constructor: 'x', toString: 'x', 'hasOwnProperty.a': 'x' }),
  }),
  'conform’s own entries': (fields) => ({
    body: bodyOf({ ...fields, __state__: '{', __intent__: '{' }),
  }),
  'an index without end': (fields) => ({
    body: bodyOf({ ...fields, 'email[4294967290]': 'x', 'a[999999999].b': 'x' }),
  }),
  'NUL bytes in every answer': (fields) => ({
    body: bodyOf({ ...fields, email: '\u0000', password: 'a\u0000b', next: '/\u0000' }),
  }),
  'a way back that is Chinese': (fields) => ({
    body: bodyOf({ ...fields, email: 'x', password: 'y', next: '/大连\u202E' }),
  }),
  'a host that is not ours': (fields) => ({
    body: bodyOf(fields),
    headers: { 'x-forwarded-host': 'evil.example' },
  }),
  'five hundred answers too many': (fields) => ({
    body: bodyOf(fields).replace(
      /--seam--\r\n$/,
      `${part('email', 'x').repeat(1_500)}--seam--\r\n`,
    ),
  }),
  'a body over the limit': (fields) => ({
    body: bodyOf({ ...fields, email: 'x'.repeat(300_000) }),
  }),
};

for (const [name, post] of Object.entries(broken)) {
  test(`a post with ${name} is no accident`, async ({ request }) => {
    const fields = await hiddenFields(request, '/en/sign-in', 'password');
    const action = String(JSON.parse(fields['$ACTION_1:0'] ?? '{}').id);
    expect(action).toMatch(/^[\da-f]{42}$/);
    const { body, headers } = post(fields, action);
    const response = await request.post('/en/sign-in', {
      data: Buffer.from(body),
      headers: { 'content-type': TYPE, origin: origin(), ...headers },
      maxRedirects: 0,
    });
    expect(response.status(), await response.text()).toBeLessThan(500);
    expect(await response.text()).not.toMatch(/happens again, quote|node_modules/);
  });
}

test('a form with strange names is answered with its page and a sentence', async ({ request }) => {
  const fields = await hiddenFields(request, '/zh-CN/sign-in', 'password');
  const response = await request.post('/zh-CN/sign-in', {
    data: Buffer.from(bodyOf({ ...fields, email: 'jo@city.eu', constructor: 'x' })),
    headers: { 'content-type': TYPE, origin: origin() },
  });
  expect(response.status()).toBe(200);
  const html = await response.text();
  expect(html).toContain('value="jo@city.eu"');
  expect(html).toMatch(/role="(alert|status)"/);
});

test('a form posted five times at once begins one request', async ({ page }) => {
  await signIn(page, 'officer@demo.test');
  const path = '/en/workspace/visits/new';
  const fields = await hiddenFields(page.request, path, 'host');
  const count = () =>
    firstValue<string>(`SELECT count(*) FROM visit v JOIN app_user u ON u.id = v.created_by_id
      WHERE u.email = 'officer@demo.test'`);
  const before = Number(await count());
  const posts = Array.from({ length: 5 }, () =>
    page.request.post(path, {
      data: Buffer.from(bodyOf({ ...fields, host: 'dalian' })),
      headers: { 'content-type': TYPE, origin: origin() },
      maxRedirects: 0,
    }),
  );
  const statuses = (await Promise.all(posts)).map((response) => response.status());
  expect(statuses).toEqual([303, 303, 303, 303, 303]);
  expect(Number(await count())).toBe(before + 1);
});

test('another city’s visit and one that does not exist are the same page', async ({ page }) => {
  const foreign = await firstValue<string>(
    `INSERT INTO visit (id, host_id, city_id, organisation_id, text_locale, created_by_id, updated_at, demo)
     SELECT gen_random_uuid(), host_id, city_id,
       (SELECT id FROM organisation WHERE kind = 'programme' LIMIT 1), 'en', created_by_id, now(), true
     FROM visit LIMIT 1 RETURNING id`,
  );
  await signIn(page, 'officer@demo.test');
  const open = async (path: string, id: string) => {
    const response = await page.request.get(path.replace('ID', id));
    const nonce = /'nonce-([^']+)'/.exec(response.headers()['content-security-policy'] ?? '')?.[1];
    return { status: response.status(), ...toldBy(await response.text(), id, nonce ?? '') };
  };
  for (const path of [
    '/en/workspace/visits/ID',
    '/zh-CN/workspace/visits/ID',
    '/en/workspace/visits/new/purpose?visit=ID',
    '/en/desk/requests/ID',
  ]) {
    const [theirs, missing] = [await open(path, foreign), await open(path, crypto.randomUUID())];
    expect(theirs.status, path).toBe(404);
    expect(theirs.strings.length, path).toBeGreaterThan(100);
    expect(theirs, path).toEqual(missing);
  }
});
