import type { Moment } from '@/lib/hosts/moment';
import type { MessageParam } from '@/lib/i18n/message-params';
import { checkVisit } from './checks';
import type { Checked, Finding } from './findings';
import { windowLetter } from './windows';

/** A finding without its words: days as `2027-05-12`, names in both languages. */
export type ReportedFinding = {
  rule: Finding['rule'];
  severity: Finding['severity'];
  params: Record<string, PlainParam>;
};

type PlainParam =
  | string
  | number
  | { en: string; zh: string | null }
  | { from: string; to: string };

/** What the rules find, for programs; a window that has begun is reported too, which on the pages is a field's error. */
export const reportedFindings = (checked: Checked, moment: Moment): ReportedFinding[] => [
  ...begun(checked, moment),
  ...checkVisit(checked, moment).map(({ rule, severity, reason }) => ({
    rule,
    severity,
    params: Object.fromEntries(
      Object.entries(reason.params ?? {}).map(([key, value]) => [key, plain(value)]),
    ),
  })),
];

const begun = ({ request }: Checked, { today }: Moment): ReportedFinding[] =>
  request.windows.flatMap(({ earliest }, index) =>
    earliest !== null && earliest <= today
      ? [
          {
            rule: 'lead_time' as const,
            severity: 'block' as const,
            params: { window: windowLetter(index), today },
          },
        ]
      : [],
  );

function plain(value: MessageParam): PlainParam {
  if (typeof value !== 'object') return value;
  if ('name' in value) return value.name;
  return 'day' in value ? value.day : value.days;
}
