import type { ReactNode } from 'react';

export type TimelineItem = {
  key: string;
  /** Already formatted; "Next step" for the step that is due. */
  date: ReactNode;
  /** A `PartyMark`, a `StatusMark` without word, or an open ring for the next step. */
  mark: ReactNode;
  title: ReactNode;
  /** Who did it, after the title. */
  by?: ReactNode;
  body?: ReactNode;
};

/** The course of a visit: newest first, drawn as a line. */
export function Timeline({ items }: { items: readonly TimelineItem[] }) {
  return (
    <ol className="timeline">
      {items.map(({ key, date, mark, title, by, body }) => (
        <li
          key={key}
          className="grid grid-cols-[1rem_minmax(0,1fr)] gap-x-3 md:grid-cols-[8.25rem_1.25rem_minmax(0,1fr)] md:gap-x-5"
        >
          <div className="text-muted text-small max-md:col-start-2 max-md:row-start-1">{date}</div>
          <div className="timeline-mark pt-1 max-md:row-span-2 max-md:row-start-1">{mark}</div>
          <div className="max-md:col-start-2">
            <h3 className="text-h3">
              {title}
              {by ? (
                <span className="ml-2 font-normal font-text text-muted text-small">{by}</span>
              ) : null}
            </h3>
            {body ? <div className="text-muted">{body}</div> : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
