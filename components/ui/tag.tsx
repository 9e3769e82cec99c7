import type { ReactNode } from 'react';
import { AppLink } from './app-link';

/** A short state in a thin border: "Unclaimed". */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-mark border border-control px-2 align-middle text-small">
      {children}
    </span>
  );
}

/** Dashed border: what it marks belongs to the demonstration. */
export function DemoMark({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-mark border border-control border-dashed px-2 align-middle font-normal font-text text-muted text-note">
      {children}
    </span>
  );
}

type FilterTagProps = {
  /** The list without this filter. */
  href: string;
  children: ReactNode;
  /** "Remove the filter Sea port". */
  label: string;
};

/** A filter that is on; the whole tag is a link that drops it. */
export function FilterTag({ href, children, label }: FilterTagProps) {
  return (
    <AppLink
      href={href}
      aria-label={label}
      className="inline-flex min-h-7 items-center gap-2 rounded-mark border border-control px-2 text-ink text-small no-underline hover:bg-wash pointer-coarse:min-h-11"
    >
      {children}
      <span aria-hidden="true">×</span>
    </AppLink>
  );
}
