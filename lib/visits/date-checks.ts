import type { Moment } from '@/lib/hosts/moment';
import { type CalendarDay, specialDaysIn } from '@/lib/hosts/working-days';
import { comfortableStart, earliestStart, levelOf } from './deadlines';
import { type Checked, type Finding, finding } from './findings';
import { isWholeWindow, windowLetter } from './windows';

/** What the rules about time find: length of stay, lead time, the host's holidays. */
export const checkDates = (checked: Checked, moment: Moment): Finding[] => [
  ...stay(checked, moment),
  ...leadTime(checked, moment),
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
    if (one.earliest === null || one.earliest <= today || one.earliest >= comfortable) return [];
    if (one.earliest < earliest) {
      const params = { window, days: settings.leadTimeMinimum, earliest: { day: earliest } };
      const short = finding('lead_time', 'block', 'lead_time_short', 'windows', params);
      return [{ ...short, blocks: ['submit'] as const }];
    }
    const days = settings.leadTime[levelOf(request.headRankBand)];
    const params = { window, days, from: { day: comfortable } };
    return [finding('lead_time', 'warn', 'lead_time_tight', 'windows', params)];
  });
}

/** The host's holidays and make-up workdays within the days at issue, a holiday of several days said once. */
function holidays({ request, days }: Checked, { calendar }: Moment): Finding[] {
  const stays = days
    ? [{ window: '', startsOn: days.startsOn, endsOn: days.endsOn }]
    : request.windows.flatMap((one, index) =>
        isWholeWindow(one)
          ? [{ window: windowLetter(index), startsOn: one.earliest, endsOn: one.latest }]
          : [],
      );
  return stays.flatMap(({ window, ...range }) => {
    const special = specialDaysIn(calendar, range);
    const unconfirmed = special.find((one) => one.provisional);
    return [
      ...runsOf(special).map((run) => holidayFinding(run, window)),
      ...(unconfirmed
        ? [
            finding('holiday_host', 'info', 'holidays_unconfirmed', 'windows', {
              year: unconfirmed.day.slice(0, 4),
            }),
          ]
        : []),
    ];
  });
}

type Run = { first: CalendarDay; last: CalendarDay };

function holidayFinding({ first, last }: Run, window: string): Finding {
  const holiday = first.kind === 'holiday';
  const params = {
    window: window || 'none',
    name: { name: { en: first.nameEn, zh: first.nameZh } },
    days: { days: { from: first.day, to: last.day } },
  };
  return holiday
    ? finding('holiday_host', 'warn', 'holiday_host', 'windows', params)
    : finding('holiday_host', 'info', 'make_up_workday', 'windows', params);
}

function runsOf(days: readonly CalendarDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.last.kind === day.kind && run.last.nameEn === day.nameEn) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return runs;
}
