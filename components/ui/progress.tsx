import type { ReactNode } from 'react';

type Props = {
  /** "Import: 1,124 of 1,604": shown above the bar and its name. */
  label: string;
  value: number;
  max: number;
  note?: ReactNode;
};

/** How far something is, in words and as a bar. */
export function Progress({ label, value, max, note }: Props) {
  return (
    <div>
      <p className="mb-2 font-semibold">{label}</p>
      <progress className="progress" value={value} max={max} aria-label={label} />
      {note ? <p className="mt-1 text-muted text-small">{note}</p> : null}
    </div>
  );
}

/** One line of a side column: a name and a short square bar from 0 to 1. */
export function Meter({ label, value }: { label: string; value: number }) {
  return (
    <div className="flex items-center justify-between gap-4 py-0.5 text-small">
      <span>{label}</span>
      <progress
        className="progress progress-square max-w-18 shrink-0"
        value={value}
        max={1}
        aria-label={label}
      />
    </div>
  );
}
