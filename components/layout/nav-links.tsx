'use client';

import { usePathname } from 'next/navigation';
import { cx } from '@/components/ui/cx';
import { withoutLanguage } from '@/lib/i18n/without-language';
import { currentHref } from './navigation';

/** `label` is what a screen reader says, where the text alone is too short. */
type NavLink = { href: string; text: string; label?: string };

type Props = {
  label: string;
  /** The page's language; hrefs have none. */
  locale: string;
  items: readonly NavLink[];
  /** Below each other, in the menu of a phone. */
  stacked?: boolean;
};

/** The links of a header; the one the page belongs to stands on a line. */
export function NavLinks({ label, locale, items, stacked }: Props) {
  const current = currentHref(
    withoutLanguage(usePathname()),
    items.map(({ href }) => href),
  );
  return (
    <nav aria-label={label}>
      <ul className={stacked ? 'ledger' : 'flex gap-x-4 xl:gap-x-6.5'}>
        {items.map(({ href, text, label: said }) => (
          <li key={href} className={cx(stacked && 'py-0!')}>
            <a
              href={`/${locale}${href}`}
              aria-label={said}
              aria-current={href === current ? 'page' : undefined}
              className={cx(
                'flex text-ink no-underline',
                stacked
                  ? 'min-h-12 items-center'
                  : 'border-b-2 pt-2 pb-1.5 text-[1rem] leading-6 hover:border-control',
                href !== current && 'border-transparent',
                href === current && (stacked ? 'font-semibold' : 'border-ink'),
              )}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
