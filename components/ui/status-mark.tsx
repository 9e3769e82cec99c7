import { Marked, MarkShape, type Shape } from './mark-shape';

type Sign = readonly [shape: Shape, colour: string];

const ink = 'text-ink';
const muted = 'text-muted';

/** Statuses of visits, of claims and profiles, of interests, and of single tasks. */
const signs = {
  // Visits
  draft: ['dashed', muted],
  submitted: ['ring', ink],
  in_review: ['half', ink],
  changes_requested: ['turn', 'text-brass'],
  pending_approval: ['target', ink],
  invited: ['envelope', 'text-teal'],
  confirmed: ['disc_check', 'text-teal'],
  completed: ['diamond', 'text-acacia'],
  closed: ['diamond_open', muted],
  declined: ['minus', 'text-lacquer'],
  withdrawn: ['back', muted],
  cancelled: ['cross', 'text-lacquer'],
  expired: ['clock', muted],
  overdue: ['warning', 'text-lacquer'],
  // Claims and profiles
  verified: ['disc_check', 'text-teal'],
  paused: ['pause', muted],
  archived: ['diamond_open', muted],
  refused: ['minus', 'text-lacquer'],
  // Interests
  suggested: ['dashed', muted],
  shortlisted: ['ring', ink],
  interest_sent: ['envelope', 'text-teal'],
  mutual: ['double_ring', 'text-teal'],
  dormant: ['clock', muted],
  // Tasks, checks, remarks
  complete: ['disc_check', 'text-teal'],
  in_progress: ['half', ink],
  to_do: ['dashed', muted],
  later: ['clock', muted],
  met: ['check', 'text-acacia'],
  caution: ['warning', 'text-brass'],
  information: ['info', muted],
} as const satisfies Record<string, Sign>;

export type Status = keyof typeof signs;

type Props = {
  status: Status;
  /** The word. Leave it out only where the row says it already. */
  label?: string;
};

/** A status: shape first, then colour, always with its word. */
export function StatusMark({ status, label }: Props) {
  const [shape, colour] = signs[status];
  return <Marked mark={<MarkShape shape={shape} className={colour} />} label={label} />;
}
