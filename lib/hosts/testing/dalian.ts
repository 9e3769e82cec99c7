import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Day } from '../day';
import { type Moment, momentAt } from '../moment';
import { DEFAULT_SETTINGS } from '../settings';
import { type CalendarDay, calendarOf } from '../working-days';

type Row = {
  date: Day;
  name_zh: string;
  name_en: string;
  kind: CalendarDay['kind'];
  status: string;
};

const file = path.join(import.meta.dirname, '../../../prisma/data/china-holidays.csv');
const rows: Row[] = parse(readFileSync(file), { columns: true });

/** Dalian's public holidays and make-up workdays as the import reads them. */
export const DALIAN_CALENDAR = calendarOf(
  rows.map((row) => ({
    day: row.date,
    kind: row.kind,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    provisional: row.status === 'provisional',
  })),
);

/** An instant as Dalian's desk sees it, with the default settings. */
export const dalianAt = (instant: string): Moment =>
  momentAt(new Date(instant), {
    timeZone: 'Asia/Shanghai',
    calendar: DALIAN_CALENDAR,
    settings: DEFAULT_SETTINGS,
    closed: [],
  });
