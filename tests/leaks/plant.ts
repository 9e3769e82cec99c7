import pg from 'pg';
import { type Marker, type Planting, plantings } from './markers';

/** Ids of city A and host A and their officer, by the names the inventory uses. */
export type OwnersOfA = Record<'org' | 'office' | 'city' | 'host' | 'user', string>;

/**
 * Puts a marker into every column of A that is not public, as the owner of the server, whom neither grants nor triggers
 * stop. Says what there is to look for.
 *
 * @throws Error when a column has no row to put it in: then the world of the suites lacks something
 */
export async function plantMarkers(adminUrl: string, owners: OwnersOfA): Promise<Marker[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query("SET session_replication_role = 'replica'");
    // only the import writes these, as the owner
    await client.query(`INSERT INTO import_run (id, input_hash) VALUES (gen_random_uuid(), 'x')`);
    const markers: Marker[] = [];
    const without: string[] = [];
    for (const planting of plantings()) {
      const found = await plant(client, planting, owners);
      if (found.length === 0) without.push(planting.marker.where);
      markers.push(...found);
    }
    if (without.length > 0) throw new Error(`nothing of A is in ${without.join(', ')}`);
    return markers;
  } finally {
    await client.end();
  }
}

async function plant(client: pg.Client, planting: Planting, owners: OwnersOfA): Promise<Marker[]> {
  const { column, marker, as } = planting;
  const name = client.escapeIdentifier(column.column);
  const table = client.escapeIdentifier(column.table);
  const rows = planting.rows.replace(/\$(\w+)/g, (_, owner: keyof OwnersOfA) =>
    client.escapeLiteral(owners[owner]),
  );
  if (as === 'value') {
    const sql = `SELECT ${name} AS value FROM ${table} WHERE ${rows} AND ${name} IS NOT NULL`;
    const found = await client.query<{ value: string }>(sql);
    return found.rows.map(({ value }) => ({ ...marker, text: value }));
  }
  const { rowCount } = await client.query(
    `UPDATE ${table} SET ${name} = ${sqlFor(client, planting, name)} WHERE ${rows}`,
  );
  return rowCount ? [marker] : [];
}

/** The marker in the form the column wants; keys differ from row to row. */
function sqlFor(client: pg.Client, { column, marker }: Planting, name: string): string {
  const text = client.escapeLiteral(marker.text);
  if (column.type === 'Json') return jsonWith(`${column.model}.${column.name}`, name, text);
  if (column.isList) return `ARRAY[${text}]`;
  if (/email$|^to$/i.test(column.name)) return `${text} || '@city.test'`;
  if (/url$/i.test(column.name)) return `'https://city.test/' || ${text}`;
  if (/key$/i.test(column.name)) return `${text} || '-' || gen_random_uuid()`;
  return text;
}

/** Places in a document that its readers let through; elsewhere an entry nobody knows. */
const PLACES: Record<string, string> = {
  'ProfileDraft.content': '{sectors,0,topics,0,proof,note}',
  'ClaimDecision.content': '{sectors,0,topics,0,proof,note}',
  'Visit.workingCopy': '{purpose}',
  'Visit.details': '{mediaWishes}',
  'ChangeRequest.before': '{office}',
  'ChangeRequest.after': '{office}',
  'VisitScreening.costs': '{0,item}',
  'KeptPost.entries': '{0,1}',
};

function jsonWith(where: string, name: string, text: string): string {
  const place = PLACES[where];
  if (place) return `jsonb_set(${name}, '${place}', to_jsonb(${text}::text))`;
  return `${name} || jsonb_build_object('planted', ${text}::text)`;
}
