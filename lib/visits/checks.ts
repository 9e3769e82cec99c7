import { addMonths } from '@/lib/hosts/day';
import type { Moment } from '@/lib/hosts/moment';
import type { RuleSeverity } from '@/lib/hosts/rules/catalogue';
import { tierFor } from './approvals';
import { checkBackground } from './background-checks';
import { checkClosed } from './closed-checks';
import { checkDates } from './date-checks';
import { type Checked, type Finding, finding } from './findings';
import { checkGuestDays } from './guest-checks';
import { RANK_BANDS } from './model';
import { partySize, type RequestContent } from './request';
import { checkSensitive } from './sensitive-checks';

/**
 * What the host's rules find in a request. Pure: the wizard shows the findings while the city writes, the desk sees
 * them in screening, and those that block are guards of the step they name (docs/domain/visits.md).
 */
export const checkVisit = (checked: Checked, moment: Moment): Finding[] =>
  [
    ...level(checked),
    ...tier(checked),
    ...size(checked, moment),
    ...sites(checked),
    ...checkDates(checked, moment),
    ...checkGuestDays(checked),
    ...checkClosed(checked, moment),
    ...duplicates(checked, moment),
    ...agent(checked),
    ...checkBackground(checked, moment),
    ...checkSensitive(checked, moment),
  ].flatMap((found) => asStrictAs(moment.settings.rules.severities[found.rule], found));

/** A finding under the host's severity: switched off it is gone, as a note it cautions nobody. What blocks stays. */
function asStrictAs(severity: RuleSeverity, found: Finding): Finding[] {
  if (found.severity === 'block') return [found];
  if (severity === 'off') return [];
  return [severity === 'info' ? { ...found, severity: 'info' } : found];
}

/** The counterpart has the head's rank or the one below. */
function level({ request, counterpartBand = null }: Checked): Finding[] {
  const band = request.headRankBand;
  if (band === null) return [];
  if (counterpartBand === null) {
    return [finding('level', 'info', 'level_counterpart', 'head', { band: String(band) })];
  }
  const below = RANK_BANDS[RANK_BANDS.indexOf(band) + 1];
  if (counterpartBand === band || counterpartBand === below) return [];
  const params = { band: String(band), counterpart: String(counterpartBand) };
  return [
    { ...finding('level', 'warn', 'level_differs', 'head', params), audience: ['host'] as const },
  ];
}

function tier({ request }: Checked): Finding[] {
  const needed = tierFor(request.headRankBand, request.formerRankBand);
  if (needed === null) {
    const unknown = finding('tier', 'block', 'tier_unknown', 'head');
    return [{ ...unknown, audience: ['host'], blocks: ['seek_approval'] }];
  }
  return [{ ...finding('tier', 'info', 'tier', 'head', { tier: needed }), audience: ['host'] }];
}

function size({ request }: Checked, { settings }: Moment): Finding[] {
  const total = partySize(request.party);
  const { least, most, split } = settings.party;
  if (total === 0 || (total >= least && total <= most)) return [];
  if (total > split) return [finding('size', 'warn', 'size_split', 'party', { total, split })];
  return [finding('size', 'warn', 'size_unusual', 'party', { total, least, most })];
}

/** A party that is larger than a site it wishes to see can receive, as far as anybody knows what that is. */
function sites({ request }: Checked): Finding[] {
  const total = partySize(request.party);
  return request.sites.flatMap(({ nameEn, nameZh, capacity }) => {
    if (capacity === null || total <= capacity) return [];
    const site = { name: { en: nameEn, zh: nameZh } };
    return [finding('size', 'warn', 'site_capacity', 'meetings', { site, capacity, total })];
  });
}

/** Another visit of the same city on one of these sectors within 24 months. */
function duplicates({ request, earlier = [] }: Checked, { today, settings }: Moment): Finding[] {
  const since = addMonths(today, -settings.duplicateMonths);
  const months = settings.duplicateMonths;
  return earlier
    .filter((one) => one.day > since && one.sectors.some((id) => isSector(request, id)))
    .map(({ reference }) =>
      finding('duplicate', 'warn', 'duplicate', 'sectors', { reference, months }),
    );
}

/** An agency speaks for nobody before the public body has written that it does. */
function agent({ request }: Checked): Finding[] {
  if (request.agent !== 'yes' || request.agentAuthorisation === 'given') return [];
  const unauthorised = finding('agent', 'block', 'agent_unauthorised', 'agent');
  return [{ ...unauthorised, blocks: ['submit', 'resubmit'] }];
}

const isSector = ({ sectors }: RequestContent, id: string): boolean =>
  (sectors as readonly string[]).includes(id);
