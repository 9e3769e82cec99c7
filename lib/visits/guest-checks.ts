import type { Day } from '@/lib/hosts/day';
import { stateOfYear } from '@/lib/hosts/holiday-years/model';
import { type Calendar, specialDaysIn } from '@/lib/hosts/working-days';
import { type Checked, type Finding, finding } from './findings';
import { quietTimes } from './quiet-times';
import { type Run, runsOf, type Stay, staysOf, yearsOf } from './stays';

/** What the guest's side finds in the days at issue: its public holidays, and the weeks in which nobody is in. */
export function checkGuestDays(checked: Checked): Finding[] {
  const { guest } = checked;
  if (guest === undefined) return [];
  const stays = staysOf(checked);
  return [
    ...(guest === null ? nothingKnown(stays) : stays.flatMap((stay) => known(guest, stay))),
    ...stays.flatMap(quiet),
  ];
}

const nothingKnown = (stays: readonly Stay[]): Finding[] =>
  stays.length > 0 ? [finding('holiday_guest', 'info', 'guest_unknown', 'windows')] : [];

/** The holidays of a stay, and the years of it of which no day is on record. */
const known = (guest: Calendar, stay: Stay): Finding[] => [
  ...runsOf(specialDaysIn(guest, stay)).map((run) => closed(run, stay)),
  ...yearsOf(stay)
    .filter((year) => stateOfYear(guest.values(), year) === 'missing')
    .map((year) =>
      finding('holiday_guest', 'info', 'guest_year_unknown', 'windows', {
        window: stay.window,
        year,
      }),
    ),
];

const closed = ({ first, last }: Run, { window }: Stay): Finding =>
  finding('holiday_guest', 'warn', 'holiday_guest', 'windows', {
    window,
    name: { name: { en: first.nameEn, zh: first.nameZh } },
    days: { days: { from: first.day, to: last.day } },
  });

/** The parts of a stay that lie in a quiet time. */
function quiet({ window, startsOn, endsOn }: Stay): Finding[] {
  const [first, last] = [yearOf(startsOn) - 1, yearOf(endsOn)];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return years
    .flatMap(quietTimes)
    .map(({ from, to }) => ({ from: later(from, startsOn), to: earlier(to, endsOn) }))
    .filter(({ from, to }) => from <= to)
    .map((days) =>
      finding('holiday_guest', 'warn', 'guest_quiet', 'windows', { window, days: { days } }),
    );
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));
const later = (one: Day, other: Day): Day => (one > other ? one : other);
const earlier = (one: Day, other: Day): Day => (one < other ? one : other);
