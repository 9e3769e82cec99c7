import type { ReactNode } from 'react';

type Props = {
  summary: ReactNode;
  /** Muted words after the summary that are no part of the link. */
  note?: ReactNode;
  children: ReactNode;
  open?: boolean;
};

/** More, on request: the browser's own details, so it works without script. */
export function Disclosure({ summary, note, children, open }: Props) {
  return (
    <details className="disclosure" open={open}>
      <summary className="inline-flex min-h-6 items-baseline gap-2 text-teal pointer-coarse:py-2.5">
        <svg
          width="8"
          height="12"
          viewBox="0 0 8 12"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
          className="disclosure-sign relative top-0.5 shrink-0"
        >
          <path d="m1.5 1 5 5-5 5" />
        </svg>
        <span>
          <span className="underline decoration-1 underline-offset-4">{summary}</span>
          {note ? <span className="text-muted"> {note}</span> : null}
        </span>
      </summary>
      <div className="pt-3">{children}</div>
    </details>
  );
}
