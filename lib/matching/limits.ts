import type { ReadinessId, SectorId, TopicId } from '@/lib/taxonomy/ids';
import type { FactorId, FitTerm, ListSection, MatchResult, SectorLink, TopicTerm } from './model';
import { round2 } from './round';

/** What a match lacks: a code with what its sentence names (`matching.limit.<reader>.<code>`). */
export type Limit =
  | { code: 'no_sector' }
  | { code: 'no_common_theme' }
  | { code: 'thin_themes'; percent: number }
  | { code: 'one_sided'; gainsLess: 'city' | 'host'; cityGain: number; hostGain: number }
  | { code: 'sectors_without_link'; sectors: SectorId[] }
  | { code: 'only_related'; sectors: SectorId[] }
  | { code: 'no_topics'; sectors: SectorId[] }
  | { code: 'topics_not_listed'; topics: TopicId[] }
  | { code: 'peers_only'; sectors: SectorId[] }
  | { code: 'shared_need_only'; sectors: SectorId[] }
  | { code: 'nothing_shared'; section: ListSection }
  | { code: 'without_evidence'; topics: TopicId[] }
  | { code: 'disputed_evidence'; topics: TopicId[] }
  | { code: 'old_profile'; percent: number }
  | { code: 'not_in_place'; items: ReadinessId[] }
  | { code: 'unanswered_list'; section: ListSection }
  | { code: 'unanswered_readiness'; items: ReadinessId[] }
  | { code: 'host_unanswered'; section: ListSection }
  | { code: 'declared_only' };

/** A difference of the two fits beyond this is one-sided. */
const ONE_SIDED = 0.25;
const LISTS: readonly ListSection[] = ['modes', 'networks', 'character'];

/** The limits of a match, the weightiest first. Never empty: the method itself is one. */
export function limitsOf(result: MatchResult): Limit[] {
  if (!result.rankable) return [{ code: 'no_sector' }];
  const limits = [
    ...themeLimits(result),
    ...linkLimits(result.links),
    ...nothingShared(result),
    ...evidenceLimits(result.links),
    ...answerLimits(result),
  ];
  return limits.length > 0 ? limits : [{ code: 'declared_only' }];
}

function themeLimits({ gate, fits, hostFit, cityFit, links }: MatchResult): Limit[] {
  if (links.length === 0) return [{ code: 'no_common_theme' }];
  const limits = fitLimits({ gate, hostFit, cityFit });
  const named = (via: FitTerm['via']) =>
    byPriority(fits.host.filter((term) => term.via === via)).map(({ sector }) => sector);
  return [
    ...limits,
    ...withSectors('sectors_without_link', named('none')),
    ...withSectors('only_related', named('related')),
  ];
}

/** What the gate and the two fits alone say against a match. */
export function fitLimits({ gate, hostFit, cityFit }: Fits): FitLimit[] {
  const limits: FitLimit[] = [];
  // Whole per cent, and never a rounded 100: the gate is not open.
  if (gate < 1) limits.push({ code: 'thin_themes', percent: Math.floor(100 * gate) });
  if (Math.abs(hostFit - cityFit) > ONE_SIDED) {
    limits.push({
      code: 'one_sided',
      gainsLess: hostFit < cityFit ? 'host' : 'city',
      cityGain: Math.round(round2(100 * cityFit)),
      hostGain: Math.round(round2(100 * hostFit)),
    });
  }
  return limits;
}

type Fits = Pick<MatchResult, 'gate' | 'hostFit' | 'cityFit'>;
type FitLimit = Extract<Limit, { code: 'thin_themes' | 'one_sided' }>;

function linkLimits(links: SectorLink[]): Limit[] {
  const direct = links.filter(({ kind }) => kind === 'direct');
  const sectorsWhere = (test: (link: SectorLink) => boolean) =>
    direct.filter(test).map(({ citySector }) => citySector);
  return [
    ...withSectors(
      'no_topics',
      sectorsWhere(({ topics }) => topics.length === 0),
    ),
    ...withTopics('topics_not_listed', links, ({ value }) => value === 0),
    ...withSectors(
      'peers_only',
      sectorsWhere(({ exchange }) => exchange === 'peers'),
    ),
    ...withSectors(
      'shared_need_only',
      sectorsWhere(({ exchange }) => exchange === 'shared_need'),
    ),
  ];
}

function nothingShared(result: MatchResult): Limit[] {
  return LISTS.filter((section) => {
    const { shared, answered } = factorOf(result, section);
    return shared.length === 0 && answered.city === 1 && answered.host === 1;
  }).map((section) => ({ code: 'nothing_shared', section }));
}

function evidenceLimits(links: SectorLink[]): Limit[] {
  const counted = ({ value }: TopicTerm) => value > 0;
  return [
    ...withTopics('without_evidence', links, (term) => counted(term) && !term.evidence.length),
    ...withTopics(
      'disputed_evidence',
      links,
      (term) => counted(term) && term.evidence.some(({ disputed }) => disputed),
    ),
  ];
}

function answerLimits(result: MatchResult): Limit[] {
  const { freshness } = result.confidence;
  const blank = result.range.blanks.flatMap((one) => (one.section === 'readiness' ? one.item : []));
  const missing = factorOf(result, 'readiness').missing as ReadinessId[];
  const denied = missing.filter((item) => !blank.includes(item));
  const unanswered = (side: 'city' | 'host') =>
    LISTS.filter((section) => factorOf(result, section).answered[side] === 0);
  return [
    ...(freshness < 1
      ? [{ code: 'old_profile' as const, percent: Math.floor(100 * freshness) }]
      : []),
    ...(denied.length > 0 ? [{ code: 'not_in_place' as const, items: denied }] : []),
    ...unanswered('city').map((section) => ({ code: 'unanswered_list' as const, section })),
    ...(blank.length > 0 ? [{ code: 'unanswered_readiness' as const, items: blank }] : []),
    ...unanswered('host').map((section) => ({ code: 'host_unanswered' as const, section })),
  ];
}

function withSectors<Code extends string>(code: Code, sectors: SectorId[]) {
  return sectors.length > 0 ? [{ code, sectors }] : [];
}

function withTopics<Code extends string>(
  code: Code,
  links: SectorLink[],
  test: (term: TopicTerm) => boolean,
) {
  const topics = links.flatMap((link) => link.topics.filter(test).map(({ topic }) => topic));
  return topics.length > 0 ? [{ code, topics }] : [];
}

function byPriority(terms: FitTerm[]): FitTerm[] {
  return terms.toSorted((one, other) => other.priority - one.priority);
}

function factorOf(result: MatchResult, id: FactorId) {
  const factor = result.factors.find((one) => one.id === id);
  if (!factor) throw new Error(`no such factor in the result: ${id}`);
  return factor;
}
