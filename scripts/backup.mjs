/**
 * `npm run backup [-- FILE] [--format copy|pg_dump]`: saves the database in the settings, else the embedded one, in one
 * file, while the site goes on. BACKUP_PASSPHRASE encrypts it. docs/operations.md
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { saveDatabase } from './lib/backup/save.mjs';
import { isEmbedded, withOwner } from './lib/database.mjs';
import { dataPath } from './lib/paths.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { readEnvFile } from './lib/settings.mjs';
import { step } from './lib/steps.mjs';

await runMain(async () => {
  readEnvFile();
  const { file, method } = readArguments();
  if (isEmbedded(process.env) && !existsSync(dataPath('pg', 'PG_VERSION'))) {
    throw new Problem('There is no database in this folder yet, and DATABASE_URL names none.');
  }
  const passphrase = process.env.BACKUP_PASSPHRASE;
  const { manifest, bytes, sha256 } = await step('Database saved', () =>
    withOwner(process.env, (url) =>
      saveDatabase({ url, file, passphrase, method, report: (line) => console.log(`    ${line}`) }),
    ),
  );
  const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
  const { auditHead, migrations } = manifest;
  console.log(`
  ${file}
  ${bytes} bytes, ${passphrase ? 'encrypted' : 'not encrypted'}; ${manifest.tables.length} tables, ${rows} rows, by ${manifest.method}
  newest migration ${migrations.at(-1)?.name}
  audit log up to ${auditHead.seq}: ${auditHead.rows} rows, SHA-256 ${auditHead.sha256}
  SHA-256 of the file ${sha256}
  Keep the two checksums in another place: they show later that neither was changed.`);
});

function readArguments() {
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options: { format: { type: 'string' } } });
  } catch (error) {
    throw new Problem(error.message);
  }
  const method = given.values.format;
  if (method !== undefined && method !== 'copy' && method !== 'pg_dump') {
    throw new Problem(`There is no format "${method}": copy or pg_dump.`);
  }
  const now = new Date().toISOString().slice(0, 19).replaceAll(':', '');
  const [file = dataPath('backups', `lianqiao-${now}.backup`)] = given.positionals;
  return { file: path.resolve(file), method };
}
