import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { settingNames } from '@/lib/env';

/** Settings of the commands, which the application itself does not read. */
const OF_THE_COMMANDS = [
  'BACKUP_PASSPHRASE',
  'HOST',
  'LIANQIAO_FC_RUNS',
  'LIANQIAO_STANDALONE',
  'MIGRATION_DATABASE_URL',
  'PORT',
  'TEST_DATABASE_URL',
];

const lines = readFileSync(path.join(import.meta.dirname, '../.env.example'), 'utf8').split('\n');
const isSetting = (line: string) => /^# [A-Z_]+=/.test(line);

it('.env.example has exactly the settings there are', () => {
  const names = lines.filter(isSetting).map((line) => line.slice(2, line.indexOf('=')));
  expect(names.toSorted()).toEqual([...settingNames, ...OF_THE_COMMANDS].toSorted());
});

it('.env.example says of each setting what it is for', () => {
  const unexplained = lines.filter(
    (line, i) =>
      isSetting(line) && !/^# [A-Z0-9].*\.$|^# (on|production).*\.$/.test(lines[i - 1] ?? ''),
  );
  expect(unexplained).toEqual([]);
});
