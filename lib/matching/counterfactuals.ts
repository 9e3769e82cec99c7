import type { Taxonomy } from '@/lib/taxonomy/model';
import { applyEdit, type Edit } from './edits';
import type { Profile, ScoreOptions } from './model';
import { normalise, normaliseCity } from './normalise';
import { possibleEdits } from './possible-edits';
import { round2 } from './round';
import { termsOf } from './terms';
import { MATCH_1_0 } from './weights';

/** Edits of one kind that each lead to the same score: any one of `options` gives the gain. */
export type Counterfactual = {
  kind: Edit['kind'];
  /** Scores before and after, and their difference; two decimals. */
  from: number;
  to: number;
  gain: number;
  options: Edit[];
};

type Trial = { edit: Edit; to: number };

/** Of equal gains the one that asks least of a city comes first. */
const EASIEST_FIRST: readonly Edit['kind'][] = [
  'add_evidence',
  'confirm_readiness',
  'add_mode',
  'add_topic',
  'add_direction',
  'add_sector',
  'raise_priority',
  'add_network',
];

/**
 * The single edits that would raise the score most, each re-scored exactly and equal ones grouped.
 * Empty when nothing the city could say about itself would raise it.
 */
export function counterfactuals(
  city: Profile,
  host: Profile,
  tax: Taxonomy,
  { most = 3, weights = MATCH_1_0 }: Pick<ScoreOptions, 'weights'> & { most?: number } = {},
): Counterfactual[] {
  const ours = normaliseCity(city);
  const theirs = normalise(host);
  const scoreOf = (profile: Profile) => termsOf(normaliseCity(profile), theirs, tax, weights).total;
  const from = scoreOf(ours);
  const trials = possibleEdits(ours, theirs, tax)
    .map((edit) => ({ edit, to: scoreOf(applyEdit(ours, edit)) }))
    .filter(({ to }) => to > from);
  return grouped(withoutLesserTopics(trials))
    .map(([first, ...rest]) => ({
      kind: first.edit.kind,
      from,
      to: first.to,
      gain: round2(first.to - from),
      options: [first, ...rest].map(({ edit }) => edit),
    }))
    .sort((one, other) => other.to - one.to || easeOf(one.kind) - easeOf(other.kind))
    .slice(0, most);
}

/** Of the ways to add a sector only the best: with the sub-topics that gain most, or with none. */
function withoutLesserTopics(trials: Trial[]): Trial[] {
  const best = new Map<string, number>();
  for (const { edit, to } of trials) {
    if (edit.kind === 'add_sector') best.set(edit.sector, Math.max(to, best.get(edit.sector) ?? 0));
  }
  const alone = new Set(
    trials.flatMap(({ edit, to }) =>
      edit.kind === 'add_sector' && edit.topic === null && to === best.get(edit.sector)
        ? edit.sector
        : [],
    ),
  );
  return trials.filter(({ edit, to }) => {
    if (edit.kind !== 'add_sector') return true;
    return to === best.get(edit.sector) && (edit.topic === null || !alone.has(edit.sector));
  });
}

/** Together: the same score after the edit, by edits that one sentence can name. */
function grouped(trials: Trial[]): [Trial, ...Trial[]][] {
  const groups = new Map<string, [Trial, ...Trial[]]>();
  for (const trial of trials) {
    const key = `${trial.edit.kind} ${trial.to} ${sentenceOf(trial.edit)}`;
    const group = groups.get(key);
    if (group) group.push(trial);
    else groups.set(key, [trial]);
  }
  return [...groups.values()];
}

function sentenceOf(edit: Edit): string {
  switch (edit.kind) {
    case 'add_sector':
      return edit.topic ? 'with a sub-topic' : 'alone';
    case 'add_direction':
      return edit.direction;
    case 'raise_priority':
      return String(edit.priority);
    default:
      return '';
  }
}

function easeOf(kind: Edit['kind']): number {
  return EASIEST_FIRST.indexOf(kind);
}
