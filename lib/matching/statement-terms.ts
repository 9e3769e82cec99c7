import type { SectorId } from '@/lib/taxonomy/ids';
import type { Change } from './change';
import type { Without } from './leave-one-out';
import type { MatchResult } from './model';
import type { MatchReason } from './reasons';
import { linkTerm, type TermId } from './term-id';
import type { Verdict, WeakPoint } from './verdict';

/** The terms a verdict speaks of: the links between the sectors it names, or that there is none. */
export function verdictTerms(verdict: Verdict, result: MatchResult): TermId[] {
  switch (verdict.code) {
    case 'both_prioritise':
    case 'share_interest':
      return verdict.sectors.map(direct);
    case 'related_only':
      return [linkTerm(verdict)];
    case 'no_link':
      return ['mutual'];
    case 'not_ranked':
      return result.rankable ? [] : ['score'];
  }
}

/** The terms that speak for a match in one reason. */
export function reasonTerms(reason: MatchReason): TermId[] {
  switch (reason.code) {
    case 'related':
      return [linkTerm(reason)];
    case 'shared_modes':
      return shared('modes', reason.modes);
    case 'shared_networks':
      return shared('networks', reason.networks);
    case 'shared_character':
      return shared('character', reason.tags);
    case 'ready':
      return shared('readiness', reason.items);
    default:
      return [direct(reason.sector), ...reason.topics.map((id): TermId => `topic:${id}`)];
  }
}

/** The terms a limit takes its figures and names from. */
export function limitTerms(limit: WeakPoint, { fits }: MatchResult): TermId[] {
  switch (limit.code) {
    case 'no_sector':
    case 'declared_only':
      return ['score'];
    case 'no_common_theme':
      return ['mutual', 'gate'];
    case 'thin_themes':
      return ['gate'];
    case 'one_sided':
      return ['fit:city', 'fit:host'];
    case 'sectors_without_link':
    case 'only_related':
      return limit.sectors.map((id): TermId => `own:host:${id}`);
    case 'few_direct_links':
      return fits.host.map(({ sector }): TermId => `own:host:${sector}`);
    case 'no_topics':
    case 'peers_only':
    case 'shared_need_only':
      return limit.sectors.map(direct);
    case 'topics_not_listed':
      return limit.topics.map((id): TermId => `topic:${id}`);
    case 'without_evidence':
    case 'disputed_evidence':
      return limit.topics.map((id): TermId => `evidence:${id}`);
    case 'nothing_shared':
      return [`factor:${limit.section}`];
    case 'old_profile':
      return ['confidence:freshness'];
    case 'not_in_place':
      return ['factor:readiness'];
    case 'unanswered_list':
      return [`blank:city:${limit.section}`];
    case 'unanswered_readiness':
      return ['blank:city:readiness'];
    case 'host_unanswered':
      return [`blank:host:${limit.section}`];
  }
}

/** The factor an edit would raise. */
export function changeTerms({ code }: Change): TermId[] {
  switch (code) {
    case 'add_mode':
      return ['factor:modes'];
    case 'add_network':
      return ['factor:networks'];
    case 'confirm_readiness':
      return ['factor:readiness'];
    default:
      return ['factor:themes'];
  }
}

/** What the score would lose: the very terms that are taken out. */
export function withoutTerms(without: Without): TermId[] {
  switch (without.code) {
    case 'sector':
      return without.sectors.map((id): TermId => `own:city:${id}`);
    case 'topic':
      return without.topics.map((id): TermId => `topic:${id}`);
    case 'mode':
      return shared('modes', without.modes);
    case 'network':
      return shared('networks', without.networks);
    case 'tag':
      return shared('character', without.tags);
    case 'item':
      return shared('readiness', without.items);
  }
}

const direct = (sector: SectorId): TermId => linkTerm({ citySector: sector, hostSector: sector });

const shared = (
  factor: 'modes' | 'networks' | 'character' | 'readiness',
  ids: readonly string[],
): TermId[] => ids.map((id): TermId => `shared:${factor}:${id}`);
