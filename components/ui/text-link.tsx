import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { cx } from './cx';

type Props = {
  href: string;
  children: ReactNode;
  /** `strong` for a quiet action in a row, `muted` for breadcrumbs, notes and the footer. */
  tone?: 'plain' | 'strong' | 'muted';
  lang?: string;
  className?: string;
  /** Says more than the visible text where that repeats ("Attach: zero-emission fleets"). */
  label?: string;
};

/** An underlined link inside text, a row or a note. */
export function TextLink({ href, children, tone = 'plain', lang, className, label }: Props) {
  return (
    <AppLink
      href={href}
      lang={lang}
      hrefLang={lang}
      aria-label={label}
      className={cx(
        'link',
        tone === 'strong' && 'font-semibold',
        tone === 'muted' && 'text-muted',
        className,
      )}
    >
      {children}
    </AppLink>
  );
}
