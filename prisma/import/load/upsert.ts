import type { ClientBase } from 'pg';

/**
 * A table the import writes. Names come from this code alone, never from data.
 * `columns`: column → Postgres type, for the values of a row; `key`: the columns of its primary key.
 */
export type Table = {
  name: string;
  key: string[];
  columns: Record<string, string>;
  /** Has `updated_at`, which no default fills. */
  stamped?: boolean;
  /** Columns a claim may have edited → name in `edited_fields`; such a value is kept. */
  claimable?: Record<string, string>;
};

export type Row = Record<string, unknown>;
export type Written = { rows: number; added: number; changed: number };

/** Adds the rows that are new and changes those that differ, in one statement; untouched rows stay untouched. */
export async function upsert(client: ClientBase, table: Table, rows: Row[]): Promise<Written> {
  const { rows: written } = await client.query<{ added: boolean }>(upsertSql(table), [
    JSON.stringify(rows),
  ]);
  const added = written.filter((row) => row.added).length;
  return { rows: rows.length, added, changed: written.length - added };
}

/**
 * Removes rows that the files no longer hold.
 * @param where limits what may be removed, for example to rows that are not a demonstration's
 */
export async function removeMissing(
  client: ClientBase,
  table: Table,
  rows: Row[],
  where = 'true',
): Promise<number> {
  const keys = table.key.map((column) => `${quoted(column)} ${table.columns[column]}`).join(', ');
  const same = table.key
    .map((column) => `file.${quoted(column)} = ${table.name}.${quoted(column)}`)
    .join(' AND ');
  const { rowCount } = await client.query(
    `DELETE FROM ${table.name} WHERE ${where} AND NOT EXISTS (
       SELECT 1 FROM jsonb_to_recordset($1::jsonb) AS file(${keys}) WHERE ${same})`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

function upsertSql(table: Table): string {
  const { name, key, columns, stamped, claimable = {} } = table;
  const all = Object.keys(columns);
  const list = (items: string[]) => items.join(', ');
  const changing = all.filter((column) => column !== 'id' && !key.includes(column));
  const types = all.map((column) => `${quoted(column)} ${columns[column]}`);
  const next = (column: string) =>
    claimable[column]
      ? `CASE WHEN '${claimable[column]}' = ANY(${name}.edited_fields)
           THEN ${name}.${quoted(column)} ELSE excluded.${quoted(column)} END`
      : `excluded.${quoted(column)}`;
  return `
    INSERT INTO ${name} (${list(all.map(quoted))}${stamped ? ', updated_at' : ''})
    SELECT ${list(all.map(quoted))}${stamped ? ', now()' : ''}
    FROM jsonb_to_recordset($1::jsonb) AS file(${list(types)})
    ON CONFLICT (${list(key.map(quoted))}) DO UPDATE
    SET ${list(changing.map((column) => `${quoted(column)} = ${next(column)}`))}${stamped ? ', updated_at = now()' : ''}
    WHERE (${list(changing.map((column) => `${name}.${quoted(column)}`))})
      IS DISTINCT FROM (${list(changing.map(next))})
    RETURNING (xmax = 0) AS added`;
}

const quoted = (column: string): string => `"${column}"`;
