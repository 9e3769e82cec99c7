import { type ClosedPeriod, sharedDays } from '@/lib/hosts/closed/model';
import type { Moment } from '@/lib/hosts/moment';
import { type Checked, type Finding, finding } from './findings';
import { plainWords } from './plain-words';
import type { RequestContent } from './request';
import { staysOf } from './stays';

/** The host's own closed periods within the days at issue, unless the visit comes for the event they make room for. */
export const checkClosed = (checked: Checked, { closed }: Moment): Finding[] =>
  staysOf(checked).flatMap(({ window, startsOn, endsOn }) =>
    closed.flatMap((period) => {
      const days = sharedDays(period, { from: startsOn, to: endsOn });
      if (!days || comesFor(checked.request, period)) return [];
      const name = { name: { en: period.nameEn, zh: period.nameZh } };
      return [finding('blackout', 'warn', 'blackout', 'windows', { window, name, days: { days } })];
    }),
  );

/** Whether the event of a request is the one a period makes an exception for; names are compared without case. */
function comesFor({ event, anchorEvent }: RequestContent, { exceptEvent }: ClosedPeriod): boolean {
  const wanted = plainWords(exceptEvent);
  if (wanted === '' || event !== 'yes') return false;
  return [anchorEvent.name, anchorEvent.nameOther].some((name) =>
    plainWords(name).includes(wanted),
  );
}
