import type { Profile, Weights } from '@/lib/matching/model';
import { score } from '@/lib/matching/score';
import { MATCH_1_0 } from '@/lib/matching/weights';
import { taxonomy } from '@/lib/taxonomy/taxonomy';
import { EXCHANGE } from './ladder/exchange';
import { FORMALITIES } from './ladder/formalities';
import type { Rung } from './ladder/rung';
import { SIDES } from './ladder/sides';

/** The published ladder: orderings that the declared-interest score must reproduce. */
export const LADDER: readonly Rung[] = [...EXCHANGE, ...SIDES, ...FORMALITIES];

export type LadderResult = {
  model: string;
  rungs: {
    id: string;
    verdict: Rung['verdict'];
    because: string;
    /** Scores of the model, 0 to 100. */
    first: number;
    second: number;
    holds: boolean;
  }[];
  /** Share of rungs that hold: of the model, and of simpler rules for comparison. */
  accuracy: { method: string; share: number }[];
};

type Scorer = (city: Profile, host: Profile) => number;

const matchWith =
  (weights: Weights): Scorer =>
  (city, host) =>
    score(city, host, taxonomy, { weights }).score;

/** A gate that is open from the first trace of a common theme on. */
const WITHOUT_GATE: Weights = { ...MATCH_1_0, version: 'without-gate', gateOpensAt: 1e-9 };
const THEMES_ALONE: Weights = {
  ...MATCH_1_0,
  version: 'themes-alone',
  factors: { themes: 1, modes: 0, networks: 0, character: 0, readiness: 0 },
};

const COMPARED: Record<string, Scorer> = {
  [MATCH_1_0.version]: matchWith(MATCH_1_0),
  without_gate: matchWith(WITHOUT_GATE),
  themes_alone: matchWith(THEMES_ALONE),
  sector_overlap: sectorOverlap,
};

/** Puts every rung to the score, and to simpler rules that a reader might think sufficient. */
export function climbLadder(): LadderResult {
  const own = matchWith(MATCH_1_0);
  return {
    model: MATCH_1_0.version,
    rungs: LADDER.map((rung) => ({
      id: rung.id,
      verdict: rung.verdict,
      because: rung.because,
      first: own(rung.first, rung.host),
      second: own(rung.second, rung.host),
      holds: holds(rung, own),
    })),
    accuracy: Object.entries(COMPARED).map(([method, scorer]) => ({
      method,
      share: LADDER.filter((rung) => holds(rung, scorer)).length / LADDER.length,
    })),
  };
}

function holds({ first, second, host, verdict }: Rung, scorer: Scorer): boolean {
  const difference = scorer(first, host) - scorer(second, host);
  return verdict === 'equal' ? difference === 0 : difference > 0;
}

/** Jaccard: shared sectors over all sectors of both sides, 0 to 1. */
function sectorOverlap(city: Profile, host: Profile): number {
  const ours = new Set(city.sectors.map(({ id }) => id));
  const theirs = new Set(host.sectors.map(({ id }) => id));
  const shared = [...ours].filter((id) => theirs.has(id)).length;
  return shared / new Set([...ours, ...theirs]).size;
}
