import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEMO_ACCOUNTS, DEMO_PASSWORD } from '@/lib/auth/demo-accounts';
import { verifyPassword } from '@/lib/auth/password';
import { aClaimedCity } from '@/tests/factories/places';
import { runImport } from '../run';
import { removeDemonstration } from './remove';
import { loadDemonstration } from './seed';

const url = process.env.MIGRATION_DATABASE_URL ?? '';
const silent = () => ({ advance: () => {}, end: () => {} });
const NOW = new Date('2026-11-25T08:00:00Z');
const owner = new pg.Client({ connectionString: url });

/** Root tables with a demonstration mark. */
const MARKED = ['app_user', 'organisation', 'city', 'claim', 'profile_version', 'visit', 'mail'];

const count = async (from: string): Promise<number> =>
  (await owner.query(`SELECT count(*)::int AS n FROM ${from}`)).rows[0].n;

/** Everything that is not the demonstration's, less what its writing leaves behind on purpose: audit, counters. */
const realRows = async () => ({
  cities: await count('city WHERE NOT demo'),
  people: await count('app_user WHERE NOT demo'),
  organisations: await count('organisation WHERE NOT demo'),
  claims: await count('claim WHERE NOT demo'),
  ties: await count('tie'),
  facts: await count('fact'),
  lanes: await count('lane'),
});

let before: Awaited<ReturnType<typeof realRows>>;

beforeAll(async () => {
  await owner.connect();
  await runImport(url, { includeXk: false }, silent);
  await aClaimedCity();
  before = await realRows();
  await loadDemonstration(url, NOW);
}, 60_000);
afterAll(() => owner.end());

describe('the demonstration', () => {
  it('has an account with its role for everyone on the sign-in page', async () => {
    const { rows } = await owner.query(
      `SELECT u.email, m.role, u.password_hash FROM app_user u JOIN membership m ON m.user_id = u.id WHERE u.demo`,
    );
    for (const { email, role } of DEMO_ACCOUNTS) {
      expect(rows).toContainEqual(expect.objectContaining({ email, role }));
    }
    expect(await verifyPassword(rows[0].password_hash, DEMO_PASSWORD)).toEqual({
      ok: true,
      value: true,
    });
  });

  it('shows three verified cities with a profile and one that waits for the administrator', async () => {
    const { rows } = await owner.query(
      `SELECT c.slug, cl.status, (SELECT max(number) FROM profile_version WHERE city_id = c.id) AS version
       FROM city c JOIN claim cl ON cl.city_id = c.id WHERE c.demo ORDER BY c.slug`,
    );
    expect(rows).toEqual([
      { slug: 'musterhafen-demo-de', status: 'verified', version: 1 },
      { slug: 'port-exemple-demo-fr', status: 'verified', version: 1 },
      { slug: 'villamodello-demo-it', status: 'verified', version: 1 },
      { slug: 'voorbeeldstad-demo-nl', status: 'submitted', version: null },
    ]);
  });

  it('shows visits in eight stages, each with the timeline that led there', async () => {
    const { rows } = await owner.query(
      `SELECT v.status, v.reference IS NOT NULL AS numbered,
              (SELECT count(*)::int FROM visit_event WHERE visit_id = v.id) AS events
       FROM visit v WHERE v.demo ORDER BY v.status`,
    );
    expect(rows).toEqual([
      { status: 'draft', numbered: false, events: 1 },
      { status: 'submitted', numbered: true, events: 2 },
      { status: 'in_review', numbered: true, events: 4 },
      { status: 'changes_requested', numbered: true, events: 4 },
      { status: 'pending_approval', numbered: true, events: 6 },
      { status: 'confirmed', numbered: true, events: 9 },
      { status: 'closed', numbered: true, events: 10 },
      { status: 'declined', numbered: true, events: 5 },
    ]);
  });

  it('has an open proposal of the host for the city to answer', async () => {
    const { rows } = await owner.query(
      `SELECT p.side, p.starts_on > $1::date AS ahead FROM date_proposal p JOIN visit v ON v.id = p.visit_id
       WHERE v.demo AND p.status = 'open'`,
      [NOW],
    );
    expect(rows).toEqual([{ side: 'host', ahead: true }]);
  });

  it('keeps the order of events in time', async () => {
    const wrong = await count(`visit_event a JOIN visit_event b
      ON a.visit_id = b.visit_id AND b.seq = a.seq + 1 AND b.at < a.at`);
    expect(wrong).toBe(0);
  });

  it('adds nothing that is not marked as its own', async () => {
    expect(await realRows()).toEqual(before);
  });

  it('is made anew when it was interrupted', async () => {
    await owner.query(`DELETE FROM membership WHERE role = 'auditor'`);
    await loadDemonstration(url, NOW);
    expect(await count(`membership WHERE role = 'auditor'`)).toBe(1);
    expect(await count('city WHERE demo')).toBe(4);
  }, 60_000);
});

describe('removing it', () => {
  beforeAll(() => removeDemonstration(url));

  it.each(MARKED)('leaves nothing marked in %s', async (table) => {
    expect(await count(`${table} WHERE demo`)).toBe(0);
  });

  it('leaves every real row', async () => {
    expect(await realRows()).toEqual(before);
  });

  it('leaves no visit, no notice and no membership behind', async () => {
    expect(await count('visit')).toBe(0);
    expect(await count('notification')).toBe(0);
    expect(
      await count(
        `membership m JOIN organisation o ON o.id = m.organisation_id WHERE o.kind = 'host_office'`,
      ),
    ).toBe(0);
  });

  it('can be said twice', async () => {
    const removed = await removeDemonstration(url);
    expect(Object.values(removed).every((rows) => rows === 0)).toBe(true);
  });
});
