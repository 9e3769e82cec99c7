import pg from 'pg';

/** Rows that belong to the demonstration, or that cannot be without it; each name is a set of ids. */
const SETS = `
  CREATE TEMP TABLE demo_user ON COMMIT DROP AS SELECT id FROM app_user WHERE demo;
  CREATE TEMP TABLE demo_organisation ON COMMIT DROP AS SELECT id FROM organisation WHERE demo;
  CREATE TEMP TABLE demo_city ON COMMIT DROP AS SELECT id FROM city WHERE demo;
  CREATE TEMP TABLE demo_claim ON COMMIT DROP AS SELECT id FROM claim
    WHERE demo OR city_id IN (TABLE demo_city) OR organisation_id IN (TABLE demo_organisation)
       OR claimant_id IN (TABLE demo_user);
  CREATE TEMP TABLE demo_visit ON COMMIT DROP AS SELECT id FROM visit
    WHERE demo OR city_id IN (TABLE demo_city) OR organisation_id IN (TABLE demo_organisation);`;

/** In the order of references. Rows below a visit, a city or a person go with it. */
const REMOVALS: [string, string][] = [
  [
    'notices',
    `DELETE FROM notification WHERE user_id IN (TABLE demo_user)
      OR EXISTS (SELECT 1 FROM demo_visit v WHERE path LIKE '%' || v.id || '%')
      OR EXISTS (SELECT 1 FROM demo_claim c WHERE path LIKE '%' || c.id || '%')`,
  ],
  ['mails', 'DELETE FROM mail WHERE demo'],
  [
    'invitations',
    `WITH letters AS (DELETE FROM invitation_letter WHERE saved_by_id IN (TABLE demo_user))
     DELETE FROM prospect_contact WHERE recorded_by_id IN (TABLE demo_user)`,
  ],
  ['visits', 'DELETE FROM visit WHERE id IN (TABLE demo_visit)'],
  ['claims', 'DELETE FROM claim WHERE id IN (TABLE demo_claim)'],
  ['profiles', 'DELETE FROM profile_version WHERE demo OR city_id IN (TABLE demo_city)'],
  ['cities', 'DELETE FROM city WHERE id IN (TABLE demo_city)'],
  [
    'memberships',
    `DELETE FROM membership WHERE user_id IN (TABLE demo_user)
      OR organisation_id IN (TABLE demo_organisation)`,
  ],
  ['organisations', 'DELETE FROM organisation WHERE id IN (TABLE demo_organisation)'],
  ['accounts', 'DELETE FROM app_user WHERE id IN (TABLE demo_user)'],
];

export type Removed = Record<string, number>;

/**
 * Takes everything away that belongs to the demonstration, in one transaction. Timelines and published profiles are
 * append-only; as the owner this transaction is allowed to delete them. The audit log stays: it holds ids alone.
 * @param ownerUrl connection of the role that owns the tables
 */
export async function removeDemonstration(ownerUrl: string): Promise<Removed> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'lianqiao-demo' });
  await client.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lianqiao.removing_demonstration = 'on'`);
    await client.query(SETS);
    const removed: Removed = {};
    for (const [what, statement] of REMOVALS) {
      removed[what] = (await client.query(statement)).rowCount ?? 0;
    }
    await client.query('COMMIT');
    return removed;
  } finally {
    await client.end();
  }
}
