import type { Day, Days } from '@/lib/hosts/day';
import type { SectorId } from '@/lib/taxonomy/ids';
import type { RankBand, Side } from '../model';
import type { Party } from '../request';

/** What of an approved visit can be changed; only that point is asked again. */
export const CHANGE_POINTS = ['dates', 'head', 'level', 'size', 'sectors'] as const;
export type ChangePoint = (typeof CHANGE_POINTS)[number];

export const CHANGE_STATUSES = ['open', 'accepted', 'refused', 'withdrawn', 'lapsed'] as const;
export type ChangeStatus = (typeof CHANGE_STATUSES)[number];

/** The small machine of a change request: what each status may become. An answer is final; another change is a new request. */
export const CHANGE_STEPS: Record<ChangeStatus, readonly ChangeStatus[]> = {
  open: ['accepted', 'refused', 'withdrawn', 'lapsed'],
  accepted: [],
  refused: [],
  withdrawn: [],
  lapsed: [],
};

/** The rank by which the approval tier is found: of the present and of the highest former office. */
export type Level = { band: RankBand | null; formerBand: RankBand | null };

/** What each point holds before and after. */
export type ChangeValues = {
  dates: Days;
  head: Level & { office: string; elected: boolean | null };
  level: Level;
  size: { party: Party };
  sectors: { sectors: SectorId[] };
};

/** One point with its value now and the one asked for. */
export type ChangeContent = {
  [Point in ChangePoint]: {
    point: Point;
    before: ChangeValues[Point];
    after: ChangeValues[Point];
  };
}[ChangePoint];

/** One point with the value asked for. */
export type WantedChange = {
  [Point in ChangePoint]: { point: Point; after: ChangeValues[Point] };
}[ChangePoint];

/** A change that one side has asked for, and what came of it. */
export type ChangeRequest = ChangeContent & {
  id: string;
  /** The side that asks; the other one answers. */
  side: Side;
  status: ChangeStatus;
  reason: string;
  /** Of a new head of a confirmed visit, as printed in the passport; empty otherwise. */
  headName: string;
  round: number;
  madeAt: Date;
  /** Last day for the answer; null for a small change of size, which was told and not asked. */
  answerDue: Day | null;
  remindedOn: Day | null;
  answer: string;
  answeredAt: Date | null;
};

/** Longest texts, in code points. */
export const CHANGE_LIMITS = { reason: 1_000, answer: 1_000 } as const;

/** The change that waits for an answer; at most one does. */
export const openChange = ({
  changes,
}: {
  changes: readonly ChangeRequest[];
}): ChangeRequest | null => changes.find((one) => one.status === 'open') ?? null;

/** Whether a change holds: both sides have agreed to it, or it was small and told. */
export const isAgreed = ({ status }: ChangeRequest): boolean => status === 'accepted';
