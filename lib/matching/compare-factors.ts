import type { ModeId, NetworkId, ReadinessId, SectorId, TagId } from '@/lib/taxonomy/ids';
import type { FactorId, MatchResult, SectorLink } from './model';
import { round2 } from './round';
import { linkTerm, type TermId, type Told } from './term-id';

/** One of two matches that are held against each other. */
export type Which = 'one' | 'other';

/** What makes the difference in one factor (`matching.comparison.<reader>.<code>`); `side` is the one it speaks of. */
export type Difference =
  | { code: 'gain_host' | 'gain_city'; oneGain: number; otherGain: number }
  | { code: 'only_sectors'; side: Which; sectors: SectorId[] }
  | { code: 'stronger_link'; side: Which; sector: SectorId; ahead: number; behind: number }
  | { code: 'only_modes'; side: Which; modes: ModeId[] }
  | { code: 'only_networks'; side: Which; networks: NetworkId[] }
  | { code: 'only_tags'; side: Which; tags: TagId[] }
  | { code: 'only_items'; side: Which; items: ReadinessId[] }
  | { code: 'gated'; side: Which; percent: number }
  | { code: 'rounding' };

/** A link must differ by this much to be worth a sentence. */
const NOTEWORTHY = 0.05;
/** Points that differ by less are equal but for binary fractions. */
const NOISE = 1e-9;

/** Why two matches differ in one factor; never empty where the rounded points differ. */
export function differencesIn(
  factor: FactorId,
  gap: number,
  one: MatchResult,
  other: MatchResult,
): Told<Difference>[] {
  if (gap === 0) return [];
  const exact = pointsOf(one, factor) - pointsOf(other, factor);
  if (Math.abs(exact) < NOISE) return [{ code: 'rounding', terms: [`factor:${factor}`] }];
  if (factor === 'themes') return [...gains(one, other), ...linkDifferences(one, other)];
  return [...listDifferences(factor, one, other), ...gateDifference(one, other)];
}

const pointsOf = ({ factors }: MatchResult, id: FactorId) =>
  factors.find((factor) => factor.id === id)?.points ?? 0;

/** M is made of the two fits: at least one of them differs. */
function gains(one: MatchResult, other: MatchResult): Told<Difference>[] {
  // By way of hundredths, as the bars are drawn: 47.5 is 48 also where a binary fraction holds it a hair too low.
  const percent = (fit: number) => Math.round(round2(100 * fit));
  const both = (code: 'gain_host' | 'gain_city', ours: number, theirs: number) =>
    Math.abs(ours - theirs) < NOISE
      ? []
      : [{ code, oneGain: percent(ours), otherGain: percent(theirs) } as const];
  return [
    ...both('gain_host', one.hostFit, other.hostFit).map((gain) => ({
      ...gain,
      terms: ['fit:host'] as const,
    })),
    ...both('gain_city', one.cityFit, other.cityFit).map((gain) => ({
      ...gain,
      terms: ['fit:city'] as const,
    })),
  ];
}

function linkDifferences(one: MatchResult, other: MatchResult): Told<Difference>[] {
  const [ours, theirs] = [directLinks(one), directLinks(other)];
  const only = (side: Which, links: typeof ours, others: typeof ours): Told<Difference>[] => {
    const sectors = [...links.keys()].filter((id) => !others.has(id));
    if (sectors.length === 0) return [];
    return [{ code: 'only_sectors', side, sectors, terms: sectors.map(sectorTerm) }];
  };
  const stronger = [...ours].flatMap(([sector, link]): Told<Difference>[] => {
    const against = theirs.get(sector);
    if (!against || Math.abs(link.value - against.value) < NOTEWORTHY) return [];
    const side: Which = link.value > against.value ? 'one' : 'other';
    const [ahead, behind] = [link.value, against.value].sort((a, b) => b - a) as [number, number];
    return [{ code: 'stronger_link', side, sector, ahead, behind, terms: [sectorTerm(sector)] }];
  });
  return [...only('one', ours, theirs), ...only('other', theirs, ours), ...stronger];
}

const directLinks = ({ links }: MatchResult): Map<SectorId, SectorLink> =>
  new Map(
    links.filter(({ kind }) => kind === 'direct').map((link) => [link.citySector, link] as const),
  );

const sectorTerm = (id: SectorId): TermId => linkTerm({ citySector: id, hostSector: id });

function listDifferences(
  factor: Exclude<FactorId, 'themes'>,
  one: MatchResult,
  other: MatchResult,
): Told<Difference>[] {
  const [ours, theirs] = [sharedIn(one, factor), sharedIn(other, factor)];
  const only = (side: Which, own: string[], others: string[]): Told<Difference>[] => {
    const ids = own.filter((id) => !others.includes(id));
    if (ids.length === 0) return [];
    const terms = ids.map((id): TermId => `shared:${factor}:${id}`);
    return [{ ...named(factor, side, ids), terms }];
  };
  return [...only('one', ours, theirs), ...only('other', theirs, ours)];
}

const sharedIn = ({ factors }: MatchResult, id: FactorId) =>
  factors.find((factor) => factor.id === id)?.shared ?? [];

/** The ids of a factor are those of its own list in the taxonomy. */
function named(factor: Exclude<FactorId, 'themes'>, side: Which, ids: string[]): Difference {
  switch (factor) {
    case 'modes':
      return { code: 'only_modes', side, modes: ids as ModeId[] };
    case 'networks':
      return { code: 'only_networks', side, networks: ids as NetworkId[] };
    case 'character':
      return { code: 'only_tags', side, tags: ids as TagId[] };
    case 'readiness':
      return { code: 'only_items', side, items: ids as ReadinessId[] };
  }
}

/** Where themes are thinner on one side, everything else counts less there. */
function gateDifference(one: MatchResult, other: MatchResult): Told<Difference>[] {
  if (Math.abs(one.gate - other.gate) < NOISE) return [];
  const side: Which = one.gate < other.gate ? 'one' : 'other';
  const gate = Math.min(one.gate, other.gate);
  return [{ code: 'gated', side, percent: Math.floor(100 * gate), terms: ['gate'] }];
}
