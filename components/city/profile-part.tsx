import type { ReactNode } from 'react';

type Props = {
  title: string;
  /** A word beside the title, for example that nothing of it is published. */
  note?: string;
  /** The link that leads to the form. */
  end: ReactNode;
  children: ReactNode;
};

/** One section of a profile to check. */
export function ProfilePart({ title, note, end, children }: Props) {
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-8 pb-3">
        <h2>
          {title}
          {note ? (
            <span className="ml-3 font-normal font-text text-muted text-small">{note}</span>
          ) : null}
        </h2>
        {end}
      </div>
      {children}
    </section>
  );
}
