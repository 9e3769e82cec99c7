import type { ImportInput } from './input';

export type Holiday = {
  countryCode: string;
  date: string;
  kind: string;
  nameEn: string;
  nameZh: string;
  status: string;
  source: string;
};

/** China's notices with their make-up workdays, and the national holidays of European countries. */
export function buildHolidays(input: ImportInput): Holiday[] {
  const china = input.chinaHolidays.map((row) => ({
    countryCode: 'CN',
    date: row.date,
    kind: row.kind,
    nameEn: row.name_en,
    nameZh: row.name_zh,
    status: row.status,
    source: row.source,
  }));
  const europe = input.europeHolidays.map((row) => ({
    countryCode: row.country_code,
    date: row.date,
    kind: 'holiday',
    nameEn: row.name_en,
    nameZh: row.name_zh,
    status: 'confirmed',
    source: 'date-holidays 3.37.0',
  }));
  return [...china, ...europe];
}
