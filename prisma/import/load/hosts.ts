import type { ClientBase } from 'pg';
import type { Dataset } from '../dataset';
import { uuidv7 } from '../uuid';

/**
 * Makes a host once: its row, its lanes, its office, the first version of its profile. Afterwards the office edits them, so an import leaves them alone.
 * @returns how many hosts are new
 */
export async function loadHosts(
  client: ClientBase,
  hosts: Dataset['hosts'],
  idOf: ReadonlyMap<string, string>,
): Promise<number> {
  let added = 0;
  for (const host of hosts) {
    const id = uuidv7();
    const { rowCount } = await client.query(
      `INSERT INTO host (id, city_id, code, slug, office_en, office_zh, time_zone, holiday_country)
       VALUES ($1, $2, $3, $4, $5, $6, $7, (SELECT country_code FROM city WHERE id = $2)) ON CONFLICT DO NOTHING`,
      [
        id,
        idOf.get(host.cityKey),
        host.code,
        host.slug,
        host.officeEn,
        host.officeZh,
        host.timeZone,
      ],
    );
    await addSites(client, host.code, host.sites);
    if (!rowCount) continue;
    added += 1;
    await addLanes(client, id, host.lanes);
    await addProfile(client, idOf.get(host.cityKey), host.profile);
    await client.query(
      `INSERT INTO organisation (id, kind, name, name_zh, host_id) VALUES ($1, 'host_office', $2, $3, $4)`,
      [uuidv7(), host.officeEn, host.officeZh, id],
    );
  }
  return added;
}

async function addLanes(client: ClientBase, hostId: string, lanes: Dataset['hosts'][0]['lanes']) {
  for (const lane of lanes) {
    await client.query('INSERT INTO lane (id, host_id, name_en, name_zh) VALUES ($1, $2, $3, $4)', [
      uuidv7(),
      hostId,
      lane.nameEn,
      lane.nameZh,
    ]);
  }
}

/** A host gets the sites that are new in the file; those it has are its office's to edit. What the file says of them is public. */
async function addSites(client: ClientBase, code: string, sites: Dataset['hosts'][0]['sites']) {
  for (const site of sites) {
    await client.query(
      `INSERT INTO site (id, host_id, import_key, name_en, name_zh, kind, sectors, address, source,
         offered)
       SELECT $1, id, $3, $4, $5, $6, $7, $8, $9, true FROM host WHERE code = $2
       ON CONFLICT (host_id, import_key) DO NOTHING`,
      [
        uuidv7(),
        code,
        site.key,
        site.nameEn,
        site.nameZh,
        site.kind,
        site.sectors,
        site.address,
        site.source,
      ],
    );
  }
}

async function addProfile(
  client: ClientBase,
  cityId: string | undefined,
  { updatedAt, ...profile }: Dataset['hosts'][0]['profile'],
) {
  await client.query(
    `INSERT INTO profile_version (id, city_id, number, content, published_at)
     VALUES ($1, $2, 1, $3, coalesce($4, now()))`,
    [uuidv7(), cityId, profile, updatedAt ?? null],
  );
}
