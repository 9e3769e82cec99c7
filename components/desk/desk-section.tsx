import { type ReactNode, useId } from 'react';

type Props = { title: string; children: ReactNode; hideTitle?: boolean };

/** One group of the inbox under the tabs, or one topic of a request: heading, then rows. */
export function DeskSection({ title, children, hideTitle }: Props) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="pb-9">
      <h2 id={id} className={hideTitle ? 'sr-only' : 'pb-2'}>
        {title}
      </h2>
      {children}
    </section>
  );
}
