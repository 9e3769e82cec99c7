/** How much a rule says: nothing, a note, a caution, or that a step is not possible. */
export const RULE_SEVERITIES = ['off', 'info', 'warn', 'block'] as const;
export type RuleSeverity = (typeof RULE_SEVERITIES)[number];

/** Rules that look at a request; texts stand under `rules.rule.<id>`, labels of their findings under `visits.rule.<id>`. */
export const REQUEST_RULES = [
  'level',
  'tier',
  'size',
  'days',
  'lead_time',
  'holiday_host',
  'holiday_guest',
  'blackout',
  'duplicate',
  'agent',
  'reciprocity',
  'anniversary',
  'visa',
  'sensitive',
] as const;
export type RequestRule = (typeof REQUEST_RULES)[number];

/** Rules that find nothing before a visit has a programme or an agreement (`waitsFor`). */
const LATER_RULES = ['hours', 'banquet', 'two_present', 'bilingual'] as const;

/** Every rule of a visit, in the order of the page. */
export const RULE_IDS = [...REQUEST_RULES, ...LATER_RULES] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** Numbers of the rules that a host may set; texts stand under `rules.number.<id>`. */
export const NUMBER_IDS = [
  'partyLeast',
  'partyMost',
  'partySplit',
  'stayUsual',
  'stayReason',
  'leadLeader',
  'leadDeputy',
  'leadExpert',
  'leadMinimum',
  'duplicateMonths',
  'reciprocityYears',
  'anniversaryYears',
] as const;
export type NumberId = (typeof NUMBER_IDS)[number];

/** Least and most a host may set: wide enough for every office, narrow enough to catch a slip of the finger. */
export const NUMBER_BOUNDS: Record<NumberId, { least: number; most: number }> = {
  partyLeast: { least: 1, most: 50 },
  partyMost: { least: 1, most: 100 },
  partySplit: { least: 1, most: 200 },
  stayUsual: { least: 1, most: 14 },
  stayReason: { least: 1, most: 14 },
  leadLeader: { least: 1, most: 250 },
  leadDeputy: { least: 1, most: 250 },
  leadExpert: { least: 1, most: 250 },
  leadMinimum: { least: 1, most: 60 },
  duplicateMonths: { least: 1, most: 120 },
  reciprocityYears: { least: 1, most: 20 },
  anniversaryYears: { least: 5, most: 50 },
};

export type RuleEntry = {
  severity: RuleSeverity;
  /** What a host may choose, the mildest first; one alone cannot be changed. */
  choices: readonly RuleSeverity[];
  numbers: readonly NumberId[];
  /** What must exist before it can find anything. */
  waitsFor?: 'programme' | 'agreement';
};

const MILD = ['off', 'info', 'warn'] as const;
const warns = (...numbers: NumberId[]): RuleEntry => ({ severity: 'warn', choices: MILD, numbers });
const notes = (...numbers: NumberId[]): RuleEntry => ({
  severity: 'info',
  choices: ['off', 'info'],
  numbers,
});
const later = (waitsFor: RuleEntry['waitsFor']): RuleEntry => ({
  severity: 'warn',
  choices: ['warn'],
  numbers: [],
  waitsFor,
});

/**
 * Defaults and limits of every rule. They follow published practice of protocol and foreign-affairs offices
 * (docs/domain/visits.md) and are no law. Nobody switches off who approves, an agent's letter or the least time to
 * prepare; a sensitive request at least warns.
 */
export const RULE_CATALOGUE: Record<RuleId, RuleEntry> = {
  level: warns(),
  tier: { severity: 'block', choices: ['block'], numbers: [] },
  size: warns('partyLeast', 'partyMost', 'partySplit'),
  days: warns('stayUsual', 'stayReason'),
  lead_time: {
    severity: 'warn',
    choices: ['info', 'warn'],
    numbers: ['leadLeader', 'leadDeputy', 'leadExpert', 'leadMinimum'],
  },
  holiday_host: warns(),
  holiday_guest: warns(),
  blackout: warns(),
  duplicate: warns('duplicateMonths'),
  agent: { severity: 'block', choices: ['block'], numbers: [] },
  reciprocity: notes('reciprocityYears'),
  anniversary: notes('anniversaryYears'),
  visa: warns(),
  sensitive: { severity: 'block', choices: ['warn', 'block'], numbers: [] },
  hours: later('programme'),
  banquet: later('programme'),
  two_present: later('programme'),
  bilingual: later('agreement'),
};

/** Rules whose severity a host may choose. */
export const SETTABLE_RULES = RULE_IDS.filter((id) => RULE_CATALOGUE[id].choices.length > 1);
