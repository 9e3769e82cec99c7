import type { ReactElement, ReactNode, SVGProps } from 'react';
import { cx } from './cx';

/** Signs drawn in a 16 px box with a 1.5 px line. Meaning comes from the shape, colour only repeats it. */
export type Shape =
  | 'dashed'
  | 'ring'
  | 'half'
  | 'turn'
  | 'target'
  | 'envelope'
  | 'disc_check'
  | 'diamond'
  | 'diamond_open'
  | 'minus'
  | 'back'
  | 'cross'
  | 'clock'
  | 'pause'
  | 'warning'
  | 'info'
  | 'check'
  | 'double_ring'
  | 'square'
  | 'square_in_square'
  | 'square_dashed';

const round: SVGProps<SVGCircleElement> = { cx: 8, cy: 8, r: 6 };
const line = { strokeLinecap: 'round', strokeLinejoin: 'round' } as const;

const shapes: Record<Shape, ReactElement> = {
  dashed: <circle {...round} strokeDasharray="2.2 1.57" />,
  ring: <circle {...round} />,
  half: (
    <>
      <circle {...round} />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  turn: <path d="M13.2 5.2A6 6 0 1 0 14 8.6M13.6 2v3.4h-3.4" {...line} />,
  target: (
    <>
      <circle {...round} />
      <circle cx="8" cy="8" r="2.6" fill="currentColor" stroke="none" />
    </>
  ),
  envelope: <path d="M2 4h12v8.5H2zM2.4 4.6 8 9l5.6-4.4" {...line} />,
  disc_check: (
    <>
      <circle {...round} r={6.6} fill="currentColor" stroke="none" />
      <path d="m5 8.3 2.1 2.1L11 6.2" stroke="var(--paper)" {...line} />
    </>
  ),
  diamond: <path d="m8 1.6 6.4 6.4L8 14.4 1.6 8z" fill="currentColor" stroke="none" />,
  diamond_open: <path d="m8 2 6 6-6 6-6-6z" />,
  minus: (
    <>
      <circle {...round} />
      <path d="M5 8h6" {...line} />
    </>
  ),
  back: (
    <>
      <circle {...round} />
      <path d="M11 8H5.4m2-2.2L5.2 8l2.2 2.2" {...line} />
    </>
  ),
  cross: (
    <>
      <circle {...round} />
      <path d="m6 6 4 4m0-4-4 4" {...line} />
    </>
  ),
  clock: (
    <>
      <circle {...round} />
      <path d="M8 4.6V8l2.4 1.4" {...line} />
    </>
  ),
  pause: (
    <>
      <circle {...round} />
      <path d="M6.4 5.6v4.8m3.2-4.8v4.8" {...line} />
    </>
  ),
  warning: <path d="M8 2 15 14H1zM8 6.4v3.4m0 1.9v.2" {...line} />,
  info: (
    <>
      <circle {...round} />
      <path d="M8 7.4v3.4m0-5.9v.2" {...line} />
    </>
  ),
  check: <path d="m2.6 8.6 3.4 3.4 7.4-8" {...line} />,
  double_ring: <path d="M10 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0Zm4 0a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z" />,
  square: <path d="M2.5 2.5h11v11h-11z" fill="currentColor" stroke="none" />,
  square_in_square: (
    <>
      <path d="M3 3h10v10H3z" />
      <path d="M6 6h4v4H6z" fill="currentColor" stroke="none" />
    </>
  ),
  square_dashed: <path d="M3 3h10v10H3z" strokeDasharray="2 2" strokeDashoffset="1" />,
};

/** One sign; decorative, so a word always stands beside it. */
export function MarkShape({ shape, className }: { shape: Shape; className?: string }) {
  return (
    <svg
      width="16"
      height="16"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
      className={cx('mark', className)}
    >
      {shapes[shape]}
    </svg>
  );
}

/** A sign and its word on one baseline; a long word wraps beside the sign, not under it. */
export function Marked({ mark, label }: { mark: ReactNode; label?: ReactNode }) {
  return (
    <span className="inline-flex items-baseline gap-2 text-small">
      {mark}
      {label ? <span>{label}</span> : null}
    </span>
  );
}
