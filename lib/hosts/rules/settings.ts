import type { HostSettings } from '../settings';
import type { RuleSet } from './model';

/** The rules that a host's settings amount to: what a first draft begins with. */
export const ruleSetOf = ({
  party,
  stay,
  leadTime,
  leadTimeMinimum,
  duplicateMonths,
  reciprocityYears,
  anniversaryYears,
  rules,
}: HostSettings): RuleSet => ({
  ...rules,
  numbers: {
    partyLeast: party.least,
    partyMost: party.most,
    partySplit: party.split,
    stayUsual: stay.usual,
    stayReason: stay.reasonAbove,
    leadLeader: leadTime.leader,
    leadDeputy: leadTime.deputy,
    leadExpert: leadTime.expert,
    leadMinimum: leadTimeMinimum,
    duplicateMonths,
    reciprocityYears,
    anniversaryYears,
  },
});

/** Settings with these rules in place of their own; clocks and everything else stay. */
export const withRules = (
  settings: HostSettings,
  { numbers, ...rules }: RuleSet,
): HostSettings => ({
  ...settings,
  rules,
  party: { least: numbers.partyLeast, most: numbers.partyMost, split: numbers.partySplit },
  stay: { usual: numbers.stayUsual, reasonAbove: numbers.stayReason },
  leadTime: {
    leader: numbers.leadLeader,
    deputy: numbers.leadDeputy,
    expert: numbers.leadExpert,
  },
  leadTimeMinimum: numbers.leadMinimum,
  duplicateMonths: numbers.duplicateMonths,
  reciprocityYears: numbers.reciprocityYears,
  anniversaryYears: numbers.anniversaryYears,
});
