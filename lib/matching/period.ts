import { addDays, type Day, daysFromTo, weekdayOf } from '@/lib/hosts/day';

/** The ISO 8601 week of a day, `2026-W48`: ties keep their order for one week. */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysFromTo(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}
