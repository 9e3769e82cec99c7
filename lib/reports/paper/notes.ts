import type { MatchResult } from '@/lib/matching/model';
import { type MatchReason, reasonsOf } from '@/lib/matching/reasons';
import { reasonTerms, verdictTerms } from '@/lib/matching/statement-terms';
import type { TermId, Told } from '@/lib/matching/term-id';
import { verdictOf } from '@/lib/matching/verdict';
import type { ModeId, NetworkId, SectorId, TagId, TopicId } from '@/lib/taxonomy/ids';
import type { ReportSide } from '../model';

/** A sentence for the speaker of one side, from a term of the result (`reports.note.<code>`). */
export type Note =
  | { code: 'both_prioritise' | 'share_interest'; sectors: SectorId[] }
  | { code: 'related_only'; own: SectorId; theirs: SectorId }
  | { code: 'no_link' }
  | {
      code: 'we_supply' | 'they_supply' | 'both_ways' | 'peers' | 'shared_need';
      sector: SectorId;
      topics: TopicId[];
    }
  | { code: 'related'; own: SectorId; theirs: SectorId }
  | { code: 'modes'; modes: ModeId[] }
  | { code: 'networks'; networks: NetworkId[] }
  | { code: 'tags'; tags: TagId[] }
  | { code: 'not_met'; sectors: SectorId[] }
  | { code: 'gains'; ownGain: number; theirGain: number }
  | { code: 'declared' };

/** Three to five sentences: what a mayor says before the first question. */
const MOST = 5;
const FEWEST = 3;
const MOST_LINKS = 2;
const MOST_NAMED = 2;

/**
 * Speaking notes of one side: what both want, the strongest links, how to begin, what is in common, and where no common
 * ground has been found. Each from a term of the result; the figures of both sides fill up where there is little to say.
 */
export function speakingNotes(result: MatchResult, side: ReportSide): Told<Note>[] {
  const notes = [
    opening(result, side),
    ...linkNotes(result, side),
    ...sharedNotes(result),
    ...notMet(result, side),
  ].slice(0, MOST);
  const { cityFit, hostFit } = result;
  const [own, theirs] = side === 'city' ? [cityFit, hostFit] : [hostFit, cityFit];
  const figures: Told<Note> = {
    code: 'gains',
    ownGain: Math.round(100 * own),
    theirGain: Math.round(100 * theirs),
    terms: ['fit:city', 'fit:host'],
  };
  const fillers: Told<Note>[] = [figures, { code: 'declared', terms: ['score'] }];
  return [...notes, ...fillers.slice(0, Math.max(0, FEWEST - notes.length))];
}

function opening(result: MatchResult, side: ReportSide): Told<Note> {
  const verdict = verdictOf(result);
  const terms = verdictTerms(verdict, result);
  switch (verdict.code) {
    case 'both_prioritise':
    case 'share_interest':
      return { code: verdict.code, sectors: verdict.sectors, terms };
    case 'related_only':
      return { code: 'related_only', ...sectorsOf(verdict, side), terms };
    default:
      return { code: 'no_link', terms };
  }
}

function linkNotes(result: MatchResult, side: ReportSide): Told<Note>[] {
  const isOnlyRelated = verdictOf(result).code === 'related_only';
  return reasonsOf(result)
    .flatMap((reason) => linkNote(reason, side))
    .slice(isOnlyRelated ? 1 : 0)
    .slice(0, MOST_LINKS);
}

function linkNote(reason: MatchReason, side: ReportSide): Told<Note>[] {
  if (reason.code === 'related') {
    return [{ code: 'related', ...sectorsOf(reason, side), terms: reasonTerms(reason) }];
  }
  if (!('sector' in reason)) return [];
  const { code, sector } = reason;
  const topics = reason.topics.slice(0, MOST_NAMED);
  const told = { sector, topics, terms: reasonTerms({ ...reason, topics }) };
  if (code !== 'city_supplies' && code !== 'host_supplies') return [{ code, ...told }];
  const weSupply = (code === 'city_supplies') === (side === 'city');
  return [{ code: weSupply ? 'we_supply' : 'they_supply', ...told }];
}

function sharedNotes({ factors }: MatchResult): Told<Note>[] {
  return factors.flatMap(({ id, shared, points }): Told<Note>[] => {
    if (points === 0 || shared.length === 0 || id === 'themes') return [];
    const named = shared.slice(0, MOST_NAMED);
    const terms = named.map((one): TermId => `shared:${id}:${one}`);
    if (id === 'modes') return [{ code: 'modes', modes: named as ModeId[], terms }];
    if (id === 'networks') return [{ code: 'networks', networks: named as NetworkId[], terms }];
    return id === 'character' ? [{ code: 'tags', tags: named as TagId[], terms }] : [];
  });
}

/** What the listener gives weight to and the speaker's profile does not reach: an honest question. */
function notMet({ fits }: MatchResult, side: ReportSide): Told<Note>[] {
  const listener = side === 'city' ? 'host' : 'city';
  const sectors = fits[listener]
    .filter(({ via }) => via === 'none')
    .toSorted((one, other) => other.priority - one.priority)
    .map(({ sector }) => sector)
    .slice(0, MOST_NAMED);
  if (sectors.length === 0) return [];
  const terms = sectors.map((sector): TermId => `own:${listener}:${sector}`);
  return [{ code: 'not_met', sectors, terms }];
}

const sectorsOf = (
  { citySector, hostSector }: { citySector: SectorId; hostSector: SectorId },
  side: ReportSide,
) =>
  side === 'city'
    ? { own: citySector, theirs: hostSector }
    : { own: hostSector, theirs: citySector };
