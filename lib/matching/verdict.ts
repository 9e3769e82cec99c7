import type { SectorId } from '@/lib/taxonomy/ids';
import { type Limit, limitsOf } from './limits';
import type { MatchResult, SectorLink } from './model';
import { strengthOf } from './reasons';

/** The one line over a match (`matching.verdict.<reader>.<code>`). */
export type Verdict =
  | { code: 'both_prioritise'; sectors: SectorId[] }
  | { code: 'share_interest'; sectors: SectorId[] }
  | { code: 'related_only'; citySector: SectorId; hostSector: SectorId }
  | { code: 'no_link' }
  | { code: 'not_ranked' };

/** A limit, or in one figure how many of the host's sectors are not met directly. */
export type WeakPoint = Limit | { code: 'few_direct_links'; count: number; total: number };

/** From this priority on ("important") a sector counts as put forward. */
const IMPORTANT = 2;
const MOST_NAMED = 2;

/** What the two sides have in common at best, in one line. */
export function verdictOf(result: MatchResult): Verdict {
  if (!result.rankable) return { code: 'not_ranked' };
  const direct = byStrength(result).filter(({ kind }) => kind === 'direct');
  const important = direct.filter(
    ({ cityPriority, hostPriority }) => Math.min(cityPriority, hostPriority) >= IMPORTANT,
  );
  if (important.length > 0) return { code: 'both_prioritise', sectors: strongest(important) };
  if (direct.length > 0) return { code: 'share_interest', sectors: strongest(direct) };
  const [related] = byStrength(result);
  if (!related) return { code: 'no_link' };
  const { citySector, hostSector } = related;
  return { code: 'related_only', citySector, hostSector };
}

/** The one thing to know against the match. */
export function weakestPoint(result: MatchResult): WeakPoint {
  const limits = limitsOf(result);
  const [first] = limits;
  if (first && WEIGHTY.has(first.code)) return first;
  const unmet = result.fits.host.filter(({ via }) => via !== 'direct').length;
  if (unmet === 0) return first ?? { code: 'declared_only' };
  return { code: 'few_direct_links', count: unmet, total: result.fits.host.length };
}

const WEIGHTY = new Set<Limit['code']>([
  'no_sector',
  'no_common_theme',
  'thin_themes',
  'one_sided',
]);

function byStrength({ links, fits }: MatchResult): SectorLink[] {
  return links.toSorted((one, other) => strengthOf(other, fits) - strengthOf(one, fits));
}

function strongest(links: SectorLink[]): SectorId[] {
  return links.slice(0, MOST_NAMED).map(({ citySector }) => citySector);
}
