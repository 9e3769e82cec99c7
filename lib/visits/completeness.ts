import type { Moment } from '@/lib/hosts/moment';
import type { Reason } from '@/lib/result';
import { refusal } from './refusals';
import { hasMandateLetter, partySize, type RequestContent, type RequestField } from './request';
import { unexplained } from './request-details';
import { shapeProblems, windowLetter, windowProblems } from './windows';

/** What stands between a request and its submission, anchored to the field that can be corrected. */
export type Gap = { field: RequestField; reason: Reason };

/** Everything that a submitted request must say and this one does not; windows must lie ahead in the host's days. */
export const gapsOf = (request: RequestContent, moment: Moment): Gap[] => [
  ...missingFields(request),
  ...windowProblems(request.windows, moment).map((reason) => ({
    field: 'windows' as const,
    reason,
  })),
];

/**
 * As `gapsOf`, for a request that comes back corrected: its windows may have passed meanwhile when days are agreed,
 * otherwise one of them must still lie ahead.
 */
export function gapsOfCorrected(
  request: RequestContent,
  datesAgreed: boolean,
  moment: Moment,
): Gap[] {
  const problems =
    request.windows.length === 0
      ? [refusal('window_missing')]
      : request.windows.flatMap((one, index) => shapeProblems(one, windowLetter(index), moment));
  const ahead = request.windows.some((one) => one.earliest !== null && one.earliest > moment.today);
  if (problems.length === 0 && !ahead && !datesAgreed) problems.push(refusal('windows_all_past'));
  return [
    ...missingFields(request),
    ...problems.map((reason) => ({ field: 'windows' as const, reason })),
  ];
}

function missingFields(request: RequestContent): Gap[] {
  const answered: [RequestField, boolean][] = [
    ['title', request.title !== ''],
    ['type', request.type !== null],
    ['format', request.format !== null],
    ['sectors', request.sectors.length > 0],
    ['purpose', request.purpose !== ''],
    ['objectives', request.objectives.length > 0],
    ['head', request.headOffice !== '' && request.headRankBand !== null],
    ['party', partySize(request.party) > 0],
    ['languages', request.languages.length > 0],
    ['costs', !!request.paysInternational && !!request.paysLocal && !!request.paysMeals],
    ['contact', request.contactName !== '' && request.contactEmail !== ''],
    [
      'mandate',
      request.mandate === 'to_follow' || (request.mandate === 'given' && hasMandateLetter(request)),
    ],
  ];
  const gaps: Gap[] = [
    ...answered.filter(([, given]) => !given).map(([field]) => field),
    ...unexplained(request),
  ].map((field) => ({ field, reason: refusal('field_missing', { field }) }));
  const { from, to } = request.anchorEvent;
  if (from !== null && to !== null && to < from) {
    gaps.push({ field: 'event', reason: refusal('event_backwards') });
  }
  const unmeasured = request.objectives.findIndex((one) => one.text === '' || one.measure === '');
  if (unmeasured >= 0) {
    const reason = refusal('objective_measure', { number: unmeasured + 1 });
    gaps.push({ field: 'objectives', reason });
  }
  return gaps;
}
