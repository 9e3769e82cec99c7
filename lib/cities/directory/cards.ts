import type { ClaimStatus } from '@/lib/auth/model';
import { type Priority, SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import type { ClaimState } from './filters';
import type { KnownInterest, PartnerName, SectorSignal } from './model';

/** How many signals and partner names a row has room for. */
const SHOWN_SIGNALS = 2;

type SignalRow = { sectorId: string; value: number | null };
type InterestRow = {
  sectorId: string;
  priority: number;
  offer: boolean;
  seek: boolean;
  kind: string;
};
type TieRow = {
  partnerName: string;
  partnerNameZh: string | null;
  partner: { name: string; nameZh: string | null } | null;
};

/** How a city stands, from the claim whose city hall speaks for it; there is at most one. */
export function claimStateOf(claims: readonly { status: ClaimStatus }[]): ClaimState {
  const [claim] = claims;
  if (!claim) return 'unclaimed';
  return claim.status === 'paused' ? 'paused' : 'claimed';
}

/** The two signals that say most: those of the filtered sectors first, then the highest. */
export function tellingSignals(
  rows: readonly SignalRow[],
  wanted: readonly SectorId[],
): SectorSignal[] {
  return rows
    .flatMap(({ sectorId, value }) =>
      value !== null && isSector(sectorId) ? [{ sector: sectorId, value }] : [],
    )
    .sort(
      (a, b) =>
        Number(wanted.includes(b.sector)) - Number(wanted.includes(a.sector)) ||
        b.value - a.value ||
        SECTOR_IDS.indexOf(a.sector) - SECTOR_IDS.indexOf(b.sector),
    )
    .slice(0, SHOWN_SIGNALS);
}

/** Interests in the order of the taxonomy, as the fingerprint draws them. */
export function knownInterests(rows: readonly InterestRow[]): KnownInterest[] {
  return rows
    .flatMap(({ sectorId, priority, offer, seek, kind }) =>
      isSector(sectorId) && (kind === 'declared' || kind === 'documented')
        ? [{ sector: sectorId, priority: priority as Priority, offer, seek, kind } as const]
        : [],
    )
    .sort((a, b) => SECTOR_IDS.indexOf(a.sector) - SECTOR_IDS.indexOf(b.sector));
}

/** Each partner once, by English name. */
export function partnerNames(rows: readonly TieRow[]): PartnerName[] {
  const byName = new Map<string, PartnerName>();
  for (const { partner, partnerName, partnerNameZh } of rows) {
    const name = partner?.name ?? partnerName;
    byName.set(name, { name, nameZh: partner?.nameZh ?? partnerNameZh });
  }
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

export const isSector = (id: string): id is SectorId =>
  (SECTOR_IDS as readonly string[]).includes(id);
