import type { ReactNode } from 'react';
import { cx } from './cx';
import { MarkShape } from './mark-shape';

type Props = {
  kind?: 'information' | 'caution' | 'done' | 'problem';
  title?: string;
  children: ReactNode;
  /** Set when it appears in answer to an act, so that it is read out. */
  live?: boolean;
};

const kinds = {
  information: ['info', 'text-muted', 'border-control'],
  caution: ['warning', 'text-brass', 'border-brass'],
  done: ['check', 'text-acacia', 'border-acacia'],
  problem: ['warning', 'text-lacquer', 'border-lacquer'],
} as const;

/** Something to know before going on: a sign, a rule at the left, text. No coloured ground. */
export function Notice({ kind = 'information', title, children, live }: Props) {
  const [shape, colour, border] = kinds[kind];
  return (
    <div
      role={live ? 'status' : undefined}
      className={cx('flex gap-3 border-l-[3px] py-1 pl-4', border)}
    >
      <MarkShape shape={shape} className={cx('mt-[0.3em] shrink-0', colour)} />
      <div className="min-w-0">
        {title ? <p className="font-semibold">{title}</p> : null}
        <div>{children}</div>
      </div>
    </div>
  );
}
