import type { InterestStatus } from '@/lib/interests/model';
import type { Candidate } from '@/lib/matching/candidates/model';
import type { RankedMatch } from '@/lib/matching/rank';
import type { SectorId } from '@/lib/taxonomy/ids';
import type { Meeting } from './meetings';

/** What this host and a city have had to do with each other so far. */
export type Contacts = {
  /** The strongest tie on record; `since` as its source gives it. */
  tie: { kind: string; since: string | null } | null;
  /** Visits that were held, and requests that are open. */
  visits: { held: number; open: number };
  /** The latest expression of interest, whoever sent it. */
  interest: InterestStatus | null;
};

export const NO_CONTACTS: Contacts = { tie: null, visits: { held: 0, open: 0 }, interest: null };

/** A city of the map: its match with the host, and where the two meet, by sector. */
export type Partner = {
  city: Candidate;
  match: RankedMatch;
  meetings: ReadonlyMap<SectorId, Meeting>;
  contacts: Contacts;
};

/** One cell of the map as a row of the list. */
export type PartnerLine = Omit<Partner, 'meetings'> & { meeting: Meeting };
