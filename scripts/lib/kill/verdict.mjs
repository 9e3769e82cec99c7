/** Operations and the action their audit row names. */
const AUDITED = {
  'visit.start': 'visit.start',
  'visit.save_purpose': 'visit.save_request',
  'visit.save_level': 'visit.save_request',
  'visit.save_dates': 'visit.save_request',
  'visit.save_practical': 'visit.save_request',
  'visit.save_mandate': 'visit.save_request',
  'visit.submit': 'visit.submit',
  'visit.take': 'visit.take',
  'visit.propose_dates': 'visit.propose_dates',
  'profile.save_basics': 'profile.saved',
  'claim.register': 'claim.begun',
};

/** Rows that belong to nothing, whatever the foreign keys say. */
const ORPHANS = {
  'visits without a first event': `SELECT 1 FROM visit v WHERE NOT EXISTS (SELECT 1 FROM visit_event e WHERE e.visit_id = v.id AND e.seq = 1)`,
  'gaps between events': `SELECT 1 FROM visit_event GROUP BY visit_id HAVING max(seq) <> count(*)`,
  'mails that no job will send': `SELECT 1 FROM mail m WHERE status = 'queued' AND (SELECT count(*) FROM graphile_worker.jobs j WHERE j.key = 'mail:' || m.id) <> 1`,
  'jobs without their mail': `SELECT 1 FROM graphile_worker.jobs j WHERE j.task_identifier = 'send_mail' AND NOT EXISTS (SELECT 1 FROM mail m WHERE 'mail:' || m.id = j.key)`,
  'claims of accounts that are not there': `SELECT 1 FROM claim c WHERE NOT EXISTS (SELECT 1 FROM app_user u WHERE u.id = c.claimant_id)`,
  'people without a claim': `SELECT 1 FROM app_user u WHERE email LIKE 'stranger%' AND NOT EXISTS (SELECT 1 FROM claim c WHERE c.claimant_id = u.id)`,
};

/**
 * Compares what people were told with what the database holds. Each line is a count that must be 0.
 *
 * @param {import('pg').Client} client
 * @param {{ ledger: import('./client.mjs').Acknowledged[], told: import('./stories.mjs').Told, since: Date }} work
 * @returns {Promise<[string, number][]>}
 */
export async function verdict(client, { ledger, told, since }) {
  const count = async (sql, values = []) => (await client.query(sql, values)).rowCount;
  const { rows: kept } = await client.query(
    'SELECT operation, key FROM idempotency_key WHERE created_at >= $1',
    [since],
  );
  const keys = new Set(kept.map(({ operation, key }) => `${operation} ${key}`));
  const lost = ledger.filter(({ operation, key }) => !keys.has(`${operation} ${key}`));

  const { rows: audited } = await client.query(
    'SELECT action, count(*)::int AS rows FROM audit_entry WHERE at >= $1 GROUP BY action',
    [since],
  );
  const expected = new Map();
  for (const { operation } of kept) {
    const action = AUDITED[operation] ?? operation;
    expected.set(action, (expected.get(action) ?? 0) + 1);
  }
  const found = new Map(audited.map(({ action, rows }) => [action, rows]));
  const differing = [...new Set(Object.values(AUDITED))].filter(
    (action) => (found.get(action) ?? 0) !== (expected.get(action) ?? 0),
  );

  const visits = told.visits.map(({ id }) => id);
  const begun = await count(`SELECT 1 FROM visit WHERE created_at >= $1`, [since]);
  const started = kept.filter(({ operation }) => operation === 'visit.start').length;
  const proposed = told.visits.filter((visit) => visit.proposed).map(({ id }) => id);
  return [
    ['refusals of what should have been accepted', told.refused.length],
    ['acknowledged forms that are lost', lost.length],
    [
      'visits begun that are not there',
      visits.length - (await count('SELECT 1 FROM visit WHERE id = ANY($1)', [visits])),
    ],
    ['visits doubled', Math.max(0, begun - started)],
    [
      'proposals acknowledged and not there once',
      proposed.length -
        (await count(
          `SELECT 1 FROM date_proposal WHERE visit_id = ANY($1) GROUP BY visit_id HAVING count(*) = 1`,
          [proposed],
        )),
    ],
    [
      'events doubled',
      await count(
        `SELECT 1 FROM visit_event WHERE visit_id = ANY($1) GROUP BY visit_id, kind HAVING count(*) > 1`,
        [visits],
      ),
    ],
    [
      'registrations not there once',
      told.people.length -
        (await count(
          `SELECT 1 FROM app_user u WHERE email = ANY($1) AND (SELECT count(*) FROM claim c WHERE c.claimant_id = u.id) = 1
       AND (SELECT count(*) FROM mail m WHERE m.user_id = u.id AND m.template = 'confirm_email') = 1`,
          [told.people],
        )),
    ],
    [
      'profile older than acknowledged',
      told.area === null
        ? 0
        : 1 -
          (await count(
            `SELECT 1 FROM profile_draft WHERE content->'basics'->>'areaKm2' ~ '^\\d+$'
       AND (content->'basics'->>'areaKm2')::int >= $1`,
            [Number(told.area)],
          )),
    ],
    [
      'notices missing or doubled',
      await count(
        `SELECT 1 FROM unnest($1::uuid[]) AS v(id) WHERE (SELECT count(*) FROM notification n JOIN app_user u ON u.id = n.user_id
         WHERE n.dedupe_key LIKE 'visit:' || v.id || ':dates_proposed:%' AND u.email = 'officer@demo.test') <> 1`,
        [proposed],
      ),
    ],
    [
      `kinds of change without exactly one audit row each${differing.length > 0 ? ` (${differing})` : ''}`,
      differing.length,
    ],
    ...(await orphans(count)),
  ];
}

/** One after the other: a connection takes one question at a time. */
async function orphans(count) {
  const lines = [];
  for (const [name, sql] of Object.entries(ORPHANS)) lines.push([name, await count(sql)]);
  return lines;
}
