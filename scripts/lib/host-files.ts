import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { Day } from '@/lib/hosts/day';
import { type Calendar, type CalendarDay, calendarOf } from '@/lib/hosts/working-days';
import { chinaHolidayRow, europeHolidayRow } from '@/prisma/import/rows';

const DATA = path.join(import.meta.dirname, '../../prisma/data');

/** What the commands without a database know of a host: the file the import reads too. */
export type HostFile = { slug: string; name: string; nameZh: string | null; timeZone: string };

const hostFile = z.object({
  slug: z.string(),
  name: z.string(),
  nameZh: z.string().nullable(),
  timeZone: z.string(),
});

/** Hosts that have a file of this ending, by name: `dalian.json`, `dalian-profile.json`. */
export function knownHosts(ending: '.json' | '-profile.json'): string[] {
  const pattern = new RegExp(`^([a-z0-9-]+?)${ending.replace('.', '\\.')}$`);
  const names = readdirSync(path.join(DATA, 'hosts')).flatMap(
    (name) => pattern.exec(name)?.[1] ?? [],
  );
  return names.filter((name) => ending !== '.json' || !name.endsWith('-profile'));
}

/** The parsed content of a host's file. */
export const readHostFile = (host: string, ending: '.json' | '-profile.json'): unknown =>
  JSON.parse(readFileSync(path.join(DATA, 'hosts', `${host}${ending}`), 'utf8'));

/** A host by its name, which must be a known one. */
export const hostByName = (host: string): HostFile => hostFile.parse(readHostFile(host, '.json'));

/** Public holidays and make-up workdays of China. */
export const chinaCalendar = (): Calendar =>
  calendarOf(
    rowsOf('china-holidays.csv', chinaHolidayRow).map((row) => ({
      day: row.date as Day,
      kind: row.kind,
      nameEn: row.name_en,
      nameZh: row.name_zh,
      provisional: row.status === 'provisional',
    })),
  );

/** Public holidays of a European country; null when none are on record. */
export function europeCalendar(countryCode: string): Calendar | null {
  const days = rowsOf('reviewed/europe-holidays.csv', europeHolidayRow)
    .filter((row) => row.country_code === countryCode)
    .map(
      (row): CalendarDay => ({
        day: row.date as Day,
        kind: 'holiday',
        nameEn: row.name_en,
        nameZh: row.name_zh,
        provisional: false,
      }),
    );
  return days.length > 0 ? calendarOf(days) : null;
}

function rowsOf<Row extends z.ZodType>(file: string, row: Row): z.output<Row>[] {
  const text = readFileSync(path.join(DATA, file), 'utf8');
  return z.array(row).parse(parse(text, { columns: true, bom: true }));
}
