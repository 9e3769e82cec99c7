import { parseForm } from '@/lib/actions/parse-form';
import type { RequestContent, RequestStep } from './request';
import { datesStep, levelStep, mandateStep, purposeStep } from './schema';

/** Pages of the wizard whose answers the rules look at: how they are read, and which of their answers count. */
const LIVE = {
  purpose: { schema: purposeStep, keys: ['format', 'sectors'] },
  level: { schema: levelStep, keys: ['headRankBand', 'formerRankBand', 'party'] },
  dates: { schema: datesStep, keys: ['windows'] },
  mandate: { schema: mandateStep, keys: ['agent', 'agentName', 'agentAuthorisation'] },
} as const;
type LiveStep = keyof typeof LIVE;

/** Names of the fields that a page sends while it is being filled in; none where no rule looks. */
export const LIVE_FIELDS: Partial<Record<RequestStep, readonly string[]>> = {
  purpose: ['format', 'sectors'],
  level: [
    'headRankBand',
    'formerRankBand',
    'officials',
    'business',
    'academia',
    'press',
    'interpreters',
  ],
  dates: ['windows'],
  mandate: ['agent', 'agentName', 'agentAuthorisation'],
} satisfies Record<LiveStep, readonly string[]>;

/**
 * What stands in the form of a page that has not been saved, as far as the rules look at it; null when it is no such
 * page, or holds what the page itself would refuse.
 */
export function typedAnswers(
  step: string,
  visitId: string,
  typed: Iterable<readonly [string, string]>,
): Partial<RequestContent> | null {
  if (!isLiveStep(step)) return null;
  const form = new FormData();
  for (const [name, value] of typed) form.append(name, value);
  form.set('visitId', visitId);
  form.set('version', '1');
  const { schema, keys } = LIVE[step];
  const read = parseForm(form, schema);
  if (!read.ok) return null;
  const counted = Object.entries(read.value).filter(([key]) =>
    (keys as readonly string[]).includes(key),
  );
  return Object.fromEntries(counted);
}

const isLiveStep = (step: string): step is LiveStep => Object.hasOwn(LIVE, step);
