import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aClaimedCity } from '@/tests/factories/places';
import { buildDataset, type Dataset } from './dataset';
import { readInput } from './input';
import { loadDataset } from './load/dataset';
import type { Place } from './places';
import { runImport } from './run';

const url = process.env.MIGRATION_DATABASE_URL ?? '';
const silent = () => ({ advance: () => {}, end: () => {} });
const owner = new pg.Client({ connectionString: url });
const data = buildDataset(readInput(), { includeXk: false });

/** Statements whose result must not change when nothing has changed. */
const FINGERPRINT = `
  SELECT md5(string_agg(row::text, '|' ORDER BY row::text)) AS hash FROM (
    SELECT to_jsonb(c) AS row FROM city c UNION ALL SELECT to_jsonb(t) FROM tie t
    UNION ALL SELECT to_jsonb(f) FROM fact f UNION ALL SELECT to_jsonb(d) FROM documented_interest d
    UNION ALL SELECT to_jsonb(h) FROM host h UNION ALL SELECT to_jsonb(s) FROM region_signal s
    UNION ALL SELECT to_jsonb(i) FROM city_interest i UNION ALL SELECT to_jsonb(l) FROM lane l) rows`;

async function one<T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T> {
  const { rows } = await owner.query<T>(sql, values);
  if (!rows[0]) throw new Error(`no row: ${sql}`);
  return rows[0];
}
const count = async (from: string) =>
  (await one<{ n: number }>(`SELECT count(*)::int AS n FROM ${from}`)).n;

beforeAll(async () => {
  await owner.connect();
  await runImport(url, { includeXk: false }, silent);
}, 60_000);
afterAll(() => owner.end());

describe('the first import', () => {
  it('writes every row of the dataset', async () => {
    expect(await count('city')).toBe(data.places.length);
    expect(await count('tie')).toBe(data.ties.length);
    expect(await count('fact')).toBe(data.facts.length);
    expect(await count('region_signal')).toBe(data.signals.length);
    expect(await count('documented_interest')).toBe(data.interests.length);
    expect(await count('holiday')).toBe(data.holidays.length);
    expect(await count('sea_port')).toBe(data.seaPorts.length);
  });

  it('leaves out what the review excludes, and XK', async () => {
    expect(await count("city WHERE country_code = 'XK' OR name IN ('Mokotów', 'Simferopol')")).toBe(
      0,
    );
  });

  it('gives Dalian its sites, of which no figure is known, and leaves alone what its office changes', async () => {
    const sites = data.hosts[0]?.sites ?? [];
    expect(sites.length).toBeGreaterThan(10);
    expect(await count(`site WHERE minutes IS NULL AND capacity IS NULL AND source <> ''`)).toBe(
      sites.length,
    );
    await owner.query(`UPDATE site SET name_en = 'Renamed' WHERE import_key = 'hengli'`);
    await owner.query(`DELETE FROM site WHERE import_key = 'songmu'`);
    await owner.query('BEGIN');
    await loadDataset(owner, data, silent());
    await owner.query('COMMIT');
    expect(await count(`site WHERE name_en = 'Renamed'`)).toBe(1);
    expect(await count('site')).toBe(sites.length);
  });

  it('makes Dalian a host with one lane and an office', async () => {
    const host = await one(
      `SELECT h.code, c.name_zh, c.population, (SELECT count(*)::int FROM lane WHERE host_id = h.id) AS lanes,
              (SELECT name_zh FROM organisation WHERE host_id = h.id) AS office
       FROM host h JOIN city c ON c.id = h.city_id WHERE h.slug = 'dalian'`,
    );
    expect(host).toEqual({
      code: 'DL',
      name_zh: '大连',
      population: 7_451_000,
      lanes: 1,
      office: '大连市人民政府外事办公室',
    });
  });

  it('records the run and one line in the audit log', async () => {
    const run = await one<{ counts: Record<string, { added: number }> }>(
      'SELECT counts FROM import_run',
    );
    expect(run.counts.cities?.added).toBe(data.places.length);
    expect(await count("audit_entry WHERE action = 'import.run'")).toBe(1);
  });
});

describe('a second import', () => {
  it('of unchanged files does nothing', async () => {
    const before = await one(FINGERPRINT);
    expect(await runImport(url, { includeXk: false }, silent)).toEqual({ unchanged: true });
    expect(await one(FINGERPRINT)).toEqual(before);
    expect(await count('import_run')).toBe(1);
  });

  it('of the same rows changes nothing, not even a time stamp', async () => {
    const before = await one(FINGERPRINT);
    const counts = await load(data);
    expect(Object.values(counts).every(({ added, changed }) => added + changed === 0)).toBe(true);
    expect(await one(FINGERPRINT)).toEqual(before);
  });

  it('keeps what a claim has edited and takes in the rest', async () => {
    await owner.query(
      `UPDATE city SET name = 'Hansestadt Rostock', edited_fields = '{name}' WHERE slug = 'rostock-de'`,
    );
    await load(changed('Rostock', { name: 'Rostock (new)', population: 1 }));
    expect(await one(`SELECT name, population FROM city WHERE slug = 'rostock-de'`)).toEqual({
      name: 'Hansestadt Rostock',
      population: 1,
    });
  });

  it('keeps the address of a city whose name the files correct', async () => {
    await load(changed('Bremen', { name: 'Bremen an der Weser', slugName: 'Bremen an der Weser' }));
    expect(await one(`SELECT name FROM city WHERE slug = 'bremen-de'`)).toEqual({
      name: 'Bremen an der Weser',
    });
  });

  it('archives a city that has left the files, and brings it back with them', async () => {
    const without = { ...data, places: data.places.filter((place) => place.name !== 'Kiel') };
    await load(without);
    expect(await count(`city WHERE slug = 'kiel-de' AND archived_at IS NOT NULL`)).toBe(1);
    await load(data);
    expect(await count(`city WHERE slug = 'kiel-de' AND archived_at IS NULL`)).toBe(1);
  });

  it('leaves cities alone that did not come from the files', async () => {
    const { city } = await aClaimedCity({ name: 'Handstadt' });
    await load(data);
    expect(await one('SELECT archived_at FROM city WHERE id = $1', [city.id])).toEqual({
      archived_at: null,
    });
  });

  it('takes back a tie that the files no longer hold', async () => {
    await load({ ...data, ties: data.ties.filter((tie) => tie.key !== 'dalian-milan') });
    expect(await count("tie WHERE key = 'dalian-milan'")).toBe(0);
    await load(data);
    expect(await count("tie WHERE key = 'dalian-milan'")).toBe(1);
  });

  it('ends what pages documented about a city once it has published its own profile', async () => {
    const documented = () =>
      count(`documented_interest d JOIN city c ON c.id = d.city_id WHERE c.slug = 'mannheim-de'`);
    expect(await documented()).toBeGreaterThan(0);
    await owner.query(
      `INSERT INTO profile_version (id, city_id, number, content)
       SELECT gen_random_uuid(), id, 1, '{}' FROM city WHERE slug = 'mannheim-de'`,
    );
    await load(data);
    expect(await documented()).toBe(0);
    expect(
      await count(`city_interest i JOIN city c ON c.id = i.city_id WHERE c.slug = 'mannheim-de'`),
    ).toBe(0);
  });
});

it('writes all or nothing', async () => {
  const broken = changed('Rostock', { lat: 999 });
  const before = await one(FINGERPRINT);
  await expect(load(broken)).rejects.toThrow(/city_position/);
  expect(await one(FINGERPRINT)).toEqual(before);
});

function changed(name: string, change: Partial<Place>): Dataset {
  const places = data.places.map((place) =>
    place.name === name ? { ...place, ...change } : place,
  );
  return { ...data, places };
}

async function load(dataset: Dataset) {
  await owner.query('BEGIN');
  try {
    const counts = await loadDataset(owner, dataset, silent());
    await owner.query('COMMIT');
    return counts;
  } catch (error) {
    await owner.query('ROLLBACK');
    throw error;
  }
}
