import { expect, test } from '@playwright/test';
import { firstValue } from '../support/database';
import { OwnWebProcess } from '../support/own-web-process';
import { hiddenFields } from '../support/raw-form';

/** What a person types: as an address, a name, a telephone number, a password and a secret of a link. */
const TYPED = {
  email: 'planted.person@stadt.example',
  name: 'Plantina Markova',
  phone: '+49 381 5550123',
  password: 'planted-password-5550123',
  secret: 'PlantedSecret5550123PlantedSecret5550123abc',
};
const MARKERS = [/planted/i, /plantina/i, /markova/i, /5550123/];

/** A database that answers and has none of our tables. */
function emptyDatabase(): string {
  const url = new URL(process.env.DATABASE_URL ?? '');
  url.pathname = '/postgres';
  return url.href;
}

const UNCLAIMED = `SELECT slug FROM city c WHERE level = 'city' AND country_code = 'AT' AND NOT demo
  AND NOT EXISTS (SELECT 1 FROM claim WHERE city_id = c.id) ORDER BY slug LIMIT 1`;

const asQuery = encodeURIComponent(`${TYPED.name} ${TYPED.email}`);

/** Every line is JSON, and none holds what was typed. */
function expectClean(web: OwnWebProcess) {
  expect(web.lines().length).toBeGreaterThan(0);
  for (const marker of MARKERS) expect(web.output).not.toMatch(marker);
}

test('the log has a line for each request under its id, and nothing of what people typed', async ({
  request,
}) => {
  const web = await OwnWebProcess.start({});
  const join = `/en/join/${await firstValue<string>(UNCLAIMED)}`;
  try {
    const answers = [
      await web.get(`/en/cities?q=${asQuery}`),
      await web.get(`/zh-CN/${asQuery}/${TYPED.secret}`),
      await web.get(`/en/confirm/${TYPED.secret}`),
      await web.get('/en/cities', { 'x-request-id': TYPED.secret, 'user-agent': TYPED.name }),
      await web.post('/en/sign-in', {
        ...(await hiddenFields(request, '/en/sign-in', 'password')),
        email: TYPED.email,
        password: TYPED.password,
      }),
      await web.post(join, {
        ...(await hiddenFields(request, join, 'organisation')),
        ...TYPED,
        organisation: TYPED.name,
      }),
      await web.post('/en/privacy', TYPED),
    ];
    await expect.poll(() => web.lines().filter((line) => line.msg === 'request').length).toBe(7);
    const ids = answers.map((answer) => answer.headers.get('x-request-id'));
    expect(web.lines().map((line) => line.requestId)).toEqual(expect.arrayContaining(ids));
    expect(web.lines()).toContainEqual(expect.objectContaining({ route: '/[locale]/cities' }));
    expectClean(web);
  } finally {
    await web.kill();
  }
});

test('an accident is logged under the reference the reader is shown, without what was typed', async () => {
  const web = await OwnWebProcess.start({ DATABASE_URL: emptyDatabase() });
  try {
    const answer = await web.get(`/en/cities?q=${asQuery}`);
    expect(answer.status).toBe(500);
    const id = answer.headers.get('x-request-id') ?? 'no id';
    expect(await answer.text()).toContain(id);
    await expect
      .poll(() => web.lines())
      .toContainEqual(expect.objectContaining({ requestId: id, err: expect.anything() }));
    expect((await web.get('/healthz')).status).toBe(200);
    expect((await web.get('/readyz')).status).toBe(503);
    expectClean(web);
  } finally {
    await web.kill();
  }
});
