import { type HostNeeds, TERM_IDS, type TermId } from '@/lib/prospects/model';
import { prospect } from '@/lib/prospects/prospect';
import { PROSPECTS_1_0 } from '@/lib/prospects/weights';
import type { Method } from './judge';
import type { Candidate, Query, Scores } from './model';

/** Weight per term; only their proportions matter to an order. */
export type TermWeights = Record<TermId, number>;

/** The value of every term for every candidate, 0..1; what is not known counts 0, as in the model. */
export type TermValues = Record<TermId, Float64Array>;

export const PROSPECTS = 'prospects';

/** Works out the model's terms once for all Chinese cities of the same needs; most have the same as many others. */
export function termReader(candidates: readonly Candidate[]): (query: Query) => TermValues {
  const known = new Map<string, TermValues>();
  return ({ city: { needs } }) => {
    const key = JSON.stringify({ ...needs, id: '' });
    const before = known.get(key);
    if (before) return before;
    const values = termValues(needs, candidates);
    known.set(key, values);
    return values;
  };
}

function termValues(needs: HostNeeds, candidates: readonly Candidate[]): TermValues {
  const values = Object.fromEntries(
    TERM_IDS.map((id) => [id, new Float64Array(candidates.length)]),
  ) as TermValues;
  for (const [at, { facts }] of candidates.entries()) {
    for (const { id, value } of prospect(facts, needs).terms) values[id][at] = value ?? 0;
  }
  return values;
}

/** The model as published, without each of its terms, and with the sectors alone. */
export function prospectsMethods(terms: (query: Query) => TermValues): Method[] {
  const published = PROSPECTS_1_0.terms;
  const method = (id: string, weights: TermWeights): Method => ({
    id,
    scores: (query) => weightedSum(terms(query), weights),
  });
  return [
    method(PROSPECTS, published),
    ...TERM_IDS.map((id) => method(`without_${id}`, { ...published, [id]: 0 })),
    method('sectors_alone', { ...allZero(), sectors: 1 }),
  ];
}

function allZero(): TermWeights {
  return Object.fromEntries(TERM_IDS.map((id) => [id, 0])) as TermWeights;
}

/** Equal sums must come out equal to the last bit, so that they count as ties: rounded to a millionth of a point. */
export function weightedSum(values: TermValues, weights: TermWeights): Scores {
  const sum = new Float64Array(values.sectors.length);
  for (const id of TERM_IDS) {
    const weight = weights[id];
    if (weight === 0) continue;
    const term = values[id];
    for (let at = 0; at < sum.length; at += 1) {
      sum[at] = (sum[at] as number) + weight * (term[at] as number);
    }
  }
  return sum.map((one) => Math.round(one * 1e8) / 1e8);
}
