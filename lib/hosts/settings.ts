import { z } from 'zod';
import { DEFAULT_CHOICES, type RuleChoices } from './rules/model';

/** Whose visit it is, for the clocks: head of a city and above; deputy or head of department; experts. */
export type VisitLevel = 'leader' | 'deputy' | 'expert';

/**
 * Numbers of the visit rules that a host may set for itself. Defaults follow published practice of protocol offices and
 * foreign-affairs offices (docs/domain/visits.md): editable defaults, not law.
 */
export type HostSettings = {
  /** Working days until the host's first answer; also each later time the host has the ball. */
  firstAnswer: PerLevel;
  /** Working days a department or a site has to give its opinion. */
  opinions: PerLevel;
  /** Working days before the start below which the request warns. */
  leadTime: PerLevel;
  /** Working days before the start below which a request or a new date proposal is refused; not for virtual visits. */
  leadTimeMinimum: number;
  /** Calendar days before the start by which the invitation letter leaves. */
  letter: PerLevel;
  /** Calendar days before the start by which the delegation list is frozen. */
  delegationList: PerLevel;
  /** Working days before the start: first version of the programme. */
  programmeFirst: PerLevel;
  /** Working days before the start: programme agreed. */
  programmeAgreed: PerLevel;
  /** Calendar days after the last day: reports of both sides. */
  reports: number;
  /** Calendar days after the last day from which one side may close without the other's report. */
  closeAfter: number;
  /** Working days a host's date proposal keeps its days free. */
  hold: number;
  /** Calendar days a request may wait for corrections. */
  corrections: number;
  /** Working days between the warning and the expiry. */
  expiryWarning: number;
  /** Usual size of an official party; above `split` it is better split. */
  party: { least: number; most: number; split: number };
  /** Usual number of days in the host city; above `reasonAbove` a reason is asked for. */
  stay: { usual: number; reasonAbove: number };
  /** Months within which a second visit on the same topic is pointed out. */
  duplicateMonths: number;
  /** Years over which received visits are summed up. */
  reciprocityYears: number;
  /** Every how many years a tie has an anniversary. */
  anniversaryYears: number;
  /** How strict each rule is and what counts as sensitive; published by the host (lib/hosts/rules). */
  rules: RuleChoices;
};

type PerLevel = Record<VisitLevel, number>;

export const DEFAULT_SETTINGS: HostSettings = {
  firstAnswer: { leader: 10, deputy: 10, expert: 5 },
  opinions: { leader: 7, deputy: 5, expert: 5 },
  leadTime: { leader: 60, deputy: 30, expert: 20 },
  leadTimeMinimum: 10,
  letter: { leader: 40, deputy: 25, expert: 20 },
  delegationList: { leader: 25, deputy: 20, expert: 14 },
  programmeFirst: { leader: 20, deputy: 15, expert: 10 },
  programmeAgreed: { leader: 10, deputy: 7, expert: 5 },
  reports: 30,
  closeAfter: 60,
  hold: 15,
  corrections: 30,
  expiryWarning: 10,
  party: { least: 4, most: 12, split: 15 },
  stay: { usual: 3, reasonAbove: 5 },
  duplicateMonths: 24,
  reciprocityYears: 5,
  anniversaryYears: 10,
  rules: DEFAULT_CHOICES,
};

const count = z.int().min(0).max(400);
const perLevel = z.strictObject({ leader: count, deputy: count, expert: count });

const overrides = z
  .object({
    firstAnswer: perLevel,
    opinions: perLevel,
    leadTime: perLevel,
    leadTimeMinimum: count,
    letter: perLevel,
    delegationList: perLevel,
    programmeFirst: perLevel,
    programmeAgreed: perLevel,
    reports: count,
    closeAfter: count,
    hold: count,
    corrections: count,
    expiryWarning: count,
    party: z.strictObject({ least: count, most: count, split: count }),
    stay: z.strictObject({ usual: count, reasonAbove: count }),
    duplicateMonths: count,
    reciprocityYears: count,
    anniversaryYears: count.min(1),
  })
  .partial();

/** The host's numbers: its own where it has set some, the defaults for the rest. Throws on a stored value out of shape. */
export const hostSettings = (stored: unknown): HostSettings => ({
  ...DEFAULT_SETTINGS,
  ...overrides.parse(stored ?? {}),
});
