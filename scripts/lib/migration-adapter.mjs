import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';

/** Type oids of `"char"` (one byte, used by the system catalogue) and of `text`. */
const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * The database adapter that the schema engine needs: `PrismaPg` with three defects of 7.10.0 worked round.
 *
 * - A column of type `"char"`, which the engine's catalogue queries return, is refused as unsupported.
 * - A script is split at every semicolon, which breaks function bodies in migrations.
 * - The shadow database is dropped while connections to it are still open.
 *
 * @param {string} url connection string of the database to migrate
 */
export function migrationAdapter(url) {
  return bindMigrationAwareSqlAdapterFactory(new MigrationPg(connectionFields(url)));
}

/**
 * A connection string as single fields: the adapter puts the name of the shadow database into this object,
 * and a connection string would win over it.
 *
 * @param {string} url
 */
export function connectionFields(url) {
  const { host, port, user, password, database, ssl } = new pg.Client({ connectionString: url });
  return { host, port, user, password, database, ssl };
}

class MigrationPg extends PrismaPg {
  constructor(fields) {
    super(fields, { schema: 'public' });
    this.fields = fields;
  }

  async connect() {
    return repaired(await super.connect());
  }

  async connectToShadowDb() {
    const database = `prisma_migrate_shadow_db_${randomUUID()}`;
    await this.#onMaintenanceConnection(`CREATE DATABASE "${database}"`);
    const shadow = await new MigrationPg({ ...this.fields, database }).connect();
    const close = shadow.dispose.bind(shadow);
    shadow.dispose = async () => {
      await close();
      await this.#onMaintenanceConnection(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`);
    };
    return shadow;
  }

  async #onMaintenanceConnection(statement) {
    const adapter = await this.connect();
    try {
      await adapter.executeScript(statement);
    } finally {
      await adapter.dispose();
    }
  }
}

function repaired(adapter) {
  readCharColumns(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => readCharColumns(await startTransaction(level));
  adapter.executeScript = async (script) => {
    await adapter
      .underlyingDriver()
      .query(script)
      .catch((error) => adapter.onError(error));
  };
  return adapter;
}

/** Reports `"char"` columns as text to the adapter, which refuses them, and as characters to the engine. */
function readCharColumns(queryable) {
  const queryRaw = queryable.queryRaw;
  queryable.queryRaw = async (query) => {
    const answer = await queryable.performIO(query);
    const isChar = answer.fields.map((field) => field.dataTypeID === CHAR_OID);
    const fields = answer.fields.map((field, i) =>
      isChar[i] ? { ...field, dataTypeID: TEXT_OID } : field,
    );
    const answered = Object.create(queryable, {
      performIO: { value: async () => ({ ...answer, fields }) },
    });
    const result = await queryRaw.call(answered, query);
    const columnTypes = result.columnTypes.map((type, i) =>
      isChar[i] ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  return queryable;
}
