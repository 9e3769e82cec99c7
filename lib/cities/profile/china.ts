import type { RowsAnswer } from './answers';

/** What the city says to a documented tie. */
export const TIE_STANDINGS = ['alive', 'dormant', 'not_known'] as const;
export type TieStanding = (typeof TIE_STANDINGS)[number];

/** The answer to one documented tie, by the key of its source row; null = put to the city, not answered. */
export type TieAnswer = { key: string; standing: TieStanding | null; note: string };

export const PARTNER_KINDS = [
  'city',
  'province',
  'university',
  'school',
  'port',
  'company',
  'association',
  'other',
] as const;
export type PartnerKind = (typeof PARTNER_KINDS)[number];

export const YES_NO = ['yes', 'no', 'not_known'] as const;
export type YesNo = (typeof YES_NO)[number];

/** A partner in China that no source of ours names. `since` is a year, month or day. */
export type ChinaPartner = {
  name: string;
  nameZh: string;
  kind: PartnerKind | null;
  since: string;
  active: YesNo | null;
};

export const VISIT_DIRECTIONS = ['to_china', 'from_china'] as const;
export type VisitDirection = (typeof VISIT_DIRECTIONS)[number];

export const VISIT_LEVELS = ['leaders', 'departments', 'experts', 'business', 'schools'] as const;
export type VisitLevel = (typeof VISIT_LEVELS)[number];

/** An earlier visit in either direction. */
export type EarlierVisit = {
  direction: VisitDirection | null;
  year: string;
  level: VisitLevel | null;
  /** City, institution or office on the Chinese side. */
  partner: string;
  /** One line on what it was for or what came of it. */
  note: string;
};

/** A Chinese company or institution in the city. */
export type ChinesePresence = { name: string; nameZh: string; note: string };

export const CHINA_LIMITS = { ties: 20, partners: 8, visits: 8, presence: 8 } as const;

/**
 * The city's experience with China; never scored. Ties, partners, visits and presence are public once published;
 * speakers are for the hosts; what worked and what did not is for hosts and programme unless marked public.
 */
export type ChinaExperience = {
  ties: TieAnswer[];
  partners: RowsAnswer<ChinaPartner>;
  visits: RowsAnswer<EarlierVisit>;
  presence: RowsAnswer<ChinesePresence>;
  speakers: YesNo | null;
  speakersNote: string;
  worked: string;
  failed: string;
  lessonsPublic: boolean;
};

/** A row in which nothing was typed or chosen. */
export const isRowEmpty = (row: Record<string, string | null>): boolean =>
  Object.values(row).every((value) => value === null || value === '');
