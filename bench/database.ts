import pg from 'pg';
import { disconnect } from '@/lib/db/client';
import { contentOf } from '@/lib/matching/top-lists/testing/content-of';
import {
  createTestDatabase,
  databaseName,
  dropDatabasesOf,
  dropTestDatabase,
  startTestServer,
  templateDatabase,
} from '../scripts/lib/test-databases.mjs';
import { HOSTS } from './in-memory';
import type { StoredCity } from './population';
import { cityId, generatedCity, generatedHost } from './profiles';

const BATCH = 20_000;

/** Ids of hosts and of what belongs to them stand apart from those of cities. */
export const hostId = (n: number): string =>
  cityId(0x1000_0000_0000 - 1 - n).replace('8000', '9000');
const hostCityId = (n: number): string => hostId(n).replace('9000', 'a000');
const otherId = (n: number): string => cityId(n).replace('8000', 'b000');

/**
 * Runs `work` on a database of its own on the test server, made from the migrations and dropped afterwards. The
 * application connects to it as it does anywhere, always under the same name, because settings are read once; the loader fills it as the server's owner.
 */
export async function withDatabase<T>(work: (load: Loader) => Promise<T>): Promise<T> {
  const server = await startTestServer();
  const name = databaseName('bench');
  try {
    // what a run that was killed has left
    await dropDatabasesOf(server.adminUrl, process.pid);
    const template = await templateDatabase(server.adminUrl);
    const { appUrl } = await createTestDatabase(server.adminUrl, name, template);
    process.env.DATABASE_URL = appUrl;
    const url = new URL(server.adminUrl);
    url.pathname = `/${name}`;
    const client = new pg.Client({ connectionString: url.href });
    await client.connect();
    // no triggers: the loader itself writes what would follow
    await client.query("SET session_replication_role = 'replica'");
    const load = new Loader(client);
    try {
      return await work(load);
    } finally {
      await client.end();
      await disconnect();
    }
  } finally {
    await dropTestDatabase(server.adminUrl, name);
    await server.stop();
  }
}

/** Fills the tables that the lists read, in batches. */
export class Loader {
  private waiting: StoredCity[] = [];
  private loaded = 0;

  constructor(private readonly client: pg.Client) {}

  async city(city: StoredCity): Promise<void> {
    this.waiting.push(city);
    if (this.waiting.length === BATCH) await this.flush();
  }

  private async flush(): Promise<void> {
    const cities = this.waiting;
    this.waiting = [];
    const ids = cities.map((city) => city.id);
    await this.cities(ids, 'Stadt', 'DE', this.loaded);
    await this.client.query(
      `INSERT INTO match_city (city_id, code, version, day, changed)
       SELECT id, decode(code, 'base64'), 1, day, 1
       FROM unnest($1::uuid[], $2::text[], $3::int[]) AS city (id, code, day)`,
      [
        ids,
        cities.map(({ bytes }) => Buffer.from(bytes).toString('base64')),
        cities.map(({ day }) => day),
      ],
    );
    this.loaded += cities.length;
  }

  /** Hosts, and town halls of the first cities, which can publish. */
  async finish(claimed: number): Promise<void> {
    await this.flush();
    const hosts = Array.from({ length: HOSTS }, (_, n) => n);
    await this.cities(hosts.map(hostCityId), 'Host', 'CN', 0);
    await this.client.query(
      `INSERT INTO host (id, city_id, code, slug, office_en, office_zh, time_zone)
       SELECT id, city_id, chr(65 + n::int / 676) || chr(65 + n::int / 26 % 26) || chr(65 + n::int % 26), 'host-' || n, 'Office', '外办', 'Asia/Shanghai'
       FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS host (id, city_id, n)`,
      [hosts.map(hostId), hosts.map(hostCityId)],
    );
    await this.versions(hosts.map(hostCityId), hosts.map(generatedHost));
    const halls = Array.from({ length: claimed }, (_, n) => n);
    await this.client.query(
      `INSERT INTO claim (id, city_id, organisation_id, claimant_id, status, submitted_at, decided_at)
       SELECT id, city_id, id, id, 'verified', now(), now() FROM unnest($1::uuid[], $2::uuid[]) AS claim (id, city_id)`,
      [halls.map(otherId), halls.map(cityId)],
    );
    await this.versions(
      halls.map(cityId),
      halls.map((n) => contentOf(generatedCity(n))),
    );
    await this.client.query('ANALYZE');
  }

  /** The database as it is some minutes after a load: vacuumed, with statistics, and nothing left to write out. */
  async settle(): Promise<void> {
    await this.client.query('VACUUM (ANALYZE)');
    await this.client.query('CHECKPOINT');
  }

  private async cities(ids: readonly string[], name: string, country: string, from: number) {
    await this.client.query(
      `INSERT INTO city (id, slug, name, ascii_name, country_code, country_group, time_zone, updated_at)
       SELECT id, lower($2) || '-' || ($4::int + n), $2 || ' ' || ($4 + n), $2 || ' ' || ($4 + n), $3::text,
         CASE $3::text WHEN 'CN' THEN 'CN' ELSE 'EU27' END, 'UTC', now()
       FROM unnest($1::uuid[]) WITH ORDINALITY AS city (id, n)`,
      [ids, name, country, from],
    );
  }

  private async versions(cityIds: readonly string[], contents: readonly object[]) {
    await this.client.query(
      `INSERT INTO profile_version (id, city_id, number, content)
       SELECT gen_random_uuid(), city_id, 1, content
       FROM unnest($1::uuid[], $2::jsonb[]) AS version (city_id, content)`,
      [cityIds, contents.map((content) => JSON.stringify(content))],
    );
  }
}
