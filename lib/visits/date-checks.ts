import { stateOfYear } from '@/lib/hosts/holiday-years/model';
import type { Moment } from '@/lib/hosts/moment';
import { type HostCalendar, specialDaysIn } from '@/lib/hosts/working-days';
import { comfortableStart, earliestStart, levelOf } from './deadlines';
import { type Checked, type Finding, finding } from './findings';
import { type Run, runsOf, type Stay, staysOf, yearsOf } from './stays';
import { windowLetter } from './windows';

/** What the rules about time find: length of stay and lead time of the windows, the host's holidays. */
export const checkDates = (checked: Checked, moment: Moment): Finding[] => [
  ...(checked.days ? [] : [...stay(checked, moment), ...leadTime(checked, moment)]),
  ...holidays(checked, moment),
];

function stay({ request }: Checked, { settings }: Moment): Finding[] {
  const { usual } = settings.stay;
  return request.windows.flatMap(({ days }, index) => {
    const window = windowLetter(index);
    if (days === null || days <= usual) return [];
    return [finding('days', 'warn', 'days_long', 'windows', { window, days, usual })];
  });
}

/** Time to prepare: too little blocks, little warns; a virtual visit needs none. */
function leadTime({ request }: Checked, moment: Moment): Finding[] {
  if (request.format === 'virtual') return [];
  const { settings, today } = moment;
  const earliest = earliestStart(moment);
  const comfortable = comfortableStart(moment, request.headRankBand);
  return request.windows.flatMap((one, index) => {
    const window = windowLetter(index);
    if (one.earliest === null || one.earliest <= today) return [];
    if (one.earliest < earliest) {
      const params = { window, days: settings.leadTimeMinimum, earliest: { day: earliest } };
      const short = finding('lead_time', 'block', 'lead_time_short', 'windows', params);
      return [{ ...short, blocks: ['submit'] as const }];
    }
    if (one.earliest >= comfortable) return [];
    const days = settings.leadTime[levelOf(request.headRankBand)];
    const params = { window, days, from: { day: comfortable } };
    return [finding('lead_time', 'warn', 'lead_time_tight', 'windows', params)];
  });
}

/** The host's holidays and make-up workdays within the days at issue, a holiday of several days said once. */
function holidays(checked: Checked, { calendar }: Moment): Finding[] {
  const stays = staysOf(checked);
  const runs = stays.flatMap(({ window, ...days }) =>
    runsOf(specialDaysIn(calendar, days)).map((run) => holidayFinding(run, window)),
  );
  const years = [...new Set(stays.flatMap(yearsOf))].sort();
  return [
    ...runs,
    ...stays.flatMap((stay) => unknownYears(stay, calendar)),
    ...years
      .filter((year) => stateOfYear(calendar.values(), year) === 'provisional')
      .map((year) => finding('holiday_host', 'info', 'holidays_unconfirmed', 'windows', { year })),
  ];
}

/** A year of which no day is on record is said to be unknown: that no holiday was found in it means nothing. */
const unknownYears = (stay: Stay, calendar: HostCalendar): Finding[] =>
  yearsOf(stay)
    .filter((year) => stateOfYear(calendar.values(), year) === 'missing')
    .map((year) =>
      finding('holiday_host', 'warn', 'holidays_unknown', 'windows', { window: stay.window, year }),
    );

function holidayFinding({ first, last }: Run, window: string): Finding {
  const holiday = first.kind === 'holiday';
  const params = {
    window,
    name: { name: { en: first.nameEn, zh: first.nameZh } },
    days: { days: { from: first.day, to: last.day } },
  };
  return holiday
    ? finding('holiday_host', 'warn', 'holiday_host', 'windows', params)
    : finding('holiday_host', 'info', 'make_up_workday', 'windows', params);
}
