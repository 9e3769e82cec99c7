import { type ReactNode, useId } from 'react';
import { cx } from './cx';

type Props = {
  /** Anchor, for links from elsewhere ("Show as list"). */
  id?: string;
  title: ReactNode;
  /** Muted small text under the title, in the margin column. Links belong here too. */
  note?: ReactNode;
  children: ReactNode;
  className?: string;
};

/**
 * One topic of a page: an ink rule across, the title and its note in the margin column (246 px), the text
 * beside it (858 px). Under 960 px the margin column moves above the text.
 */
export function Section({ id, title, note, children, className }: Props) {
  const titleId = useId();
  return (
    <section
      id={id}
      aria-labelledby={titleId}
      className={cx('border-ink border-t pt-3.5 pb-9 md:pt-4.5 md:pb-13', className)}
    >
      <MarginColumn margin={<Margin id={titleId} title={title} note={note} />}>
        {children}
      </MarginColumn>
    </section>
  );
}

/** The two columns of the sheet, for heads and rows that need them without a rule. */
export function MarginColumn({ margin, children }: { margin?: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[15.375rem_minmax(0,1fr)]">
      <div>{margin}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}

function Margin({ id, title, note }: { id: string } & Pick<Props, 'title' | 'note'>) {
  return (
    <>
      <h2 id={id}>{title}</h2>
      {note ? <div className="mt-2 flex flex-col gap-2 text-muted text-small">{note}</div> : null}
    </>
  );
}

/** A page with a form: text column (826 px) and a side column (262 px) that drops below under 1100 px. */
export function WithAside({ children, aside }: { children: ReactNode; aside: ReactNode }) {
  return (
    <div className="grid gap-x-16 gap-y-12 xl:grid-cols-[minmax(0,1fr)_16.375rem]">
      <div className="min-w-0">{children}</div>
      <div className="flex flex-col gap-7">{aside}</div>
    </div>
  );
}

/** A block of a side column: ink rule, small heading, small text. */
export function AsideBlock({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="border-ink border-t pt-3 text-small">
      <h2 className="text-h3">{title}</h2>
      {children}
    </section>
  );
}
