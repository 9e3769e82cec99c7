/**
 * `npm run restore -- FILE [--into-new NAME | --rehearse | --check]`: puts a backup into the database in the settings, else
 * the embedded one, which must be empty; or into a new one beside it; or into one that is made for the rehearsal and
 * dropped; or only reads the file. docs/operations.md
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { checkBackup } from './lib/backup/check-backup.mjs';
import { loadDatabase } from './lib/backup/load.mjs';
import { dropDatabaseBeside, makeDatabaseBeside } from './lib/backup/new-database.mjs';
import { withOwner } from './lib/database.mjs';
import { Problem, runMain } from './lib/problem.mjs';
import { readEnvFile } from './lib/settings.mjs';
import { step } from './lib/steps.mjs';

await runMain(async () => {
  readEnvFile();
  const { file, check, rehearse, name } = readArguments();
  const passphrase = process.env.BACKUP_PASSPHRASE;
  if (check) {
    const { madeAt, tables } = await step('Backup read', () => checkBackup(file, passphrase));
    console.log(`  ${file} is whole: ${tables.length} tables of ${madeAt}. Nothing was restored.`);
    return;
  }
  await withOwner(process.env, async (ownerUrl) => {
    // A bad file is refused before a database is made for it.
    if (name) await checkBackup(file, passphrase);
    const url = name ? await makeDatabaseBeside(ownerUrl, name) : ownerUrl;
    try {
      const report = (line) => console.log(`    ${line}`);
      const restored = await step('Database restored', () =>
        loadDatabase({ url, file, passphrase, report }),
      );
      console.log(account(restored, url));
    } catch (error) {
      if (name) await dropDatabaseBeside(ownerUrl, name);
      throw error;
    }
    if (rehearse) {
      await dropDatabaseBeside(ownerUrl, name);
      console.log('  It was a rehearsal: the database was dropped again.');
    }
  });
});

function account({ tables, rows, constraints, sessions, migrated, manifest }, url) {
  return `
  Restored into ${new URL(url).pathname.slice(1)}: ${tables} tables, ${rows} rows of ${manifest.madeAt}.
  Every table has the rows and the checksum of the manifest; ${constraints} constraints hold.
  Audit log up to ${manifest.auditHead.seq}: SHA-256 ${manifest.auditHead.sha256}
  Migrations: ${migrated}. Ended ${sessions} sessions: everybody signs in anew.`;
}

function readArguments() {
  const options = {
    'into-new': { type: 'string' },
    rehearse: { type: 'boolean', default: false },
    check: { type: 'boolean', default: false },
  };
  let given;
  try {
    given = parseArgs({ allowPositionals: true, options });
  } catch (error) {
    throw new Problem(error.message);
  }
  const { positionals, values } = given;
  if (positionals.length !== 1) throw new Problem('Which backup? npm run restore -- FILE');
  const { check, rehearse } = values;
  return {
    file: path.resolve(positionals[0]),
    check,
    rehearse,
    name: rehearse ? `lianqiao_rehearsal_${process.pid}` : values['into-new'],
  };
}
