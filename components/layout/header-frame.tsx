import { getLocale, getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { cx } from '@/components/ui/cx';
import { LanguageLinks } from './language-links';
import { Logo } from './logo';
import { NavLinks } from './nav-links';
import { type Area, type NavItem, navigation } from './navigation';

type Props = {
  area: Area;
  /** Stands before the links of the area. */
  first?: { href: string; text: string };
  /** Numbers of what is unread behind links of the area, by their keys; nothing is said of 0. */
  unread?: Readonly<Record<string, number>>;
  /** Right end of the header: sign in, or who is signed in. Repeated in the menu of a phone. */
  end: ReactNode;
};

/**
 * Logo, links of one area, languages. Behind sign-in, where there are more of them, the links have a line of their own. On
 * phones they stand behind "Menu", which needs no script.
 */
export async function HeaderFrame({ area, first, unread = {}, end }: Props) {
  const [locale, t] = await Promise.all([getLocale(), getTranslations('layout')]);
  const text = await getTranslations(`layout.${area}`);
  const links = (navigation[area] as readonly NavItem[]).map(({ key, href }) => {
    const link = text(key as Parameters<typeof text>[0]);
    const count = unread[key] ?? 0;
    if (count === 0) return { href, text: link };
    return {
      href,
      text: t('unread.shown', { link, count }),
      label: t('unread.said', { link, count }),
    };
  });
  const items = first ? [first, ...links] : links;
  const label = text('label');
  const ownLine = area !== 'public';
  return (
    <header className="screen-only border-ink border-b">
      <div
        className={cx(
          'container-page relative flex min-h-16 flex-wrap items-center justify-end gap-x-3.5 whitespace-nowrap max-[22rem]:gap-y-1 max-[22rem]:py-2 md:min-h-18 md:gap-x-6.5',
          ownLine && 'lg:gap-y-1.5 lg:pt-3.5',
        )}
      >
        <div className="mr-auto">
          <Logo label={t('home')} />
        </div>
        <div className={cx('max-lg:hidden', ownLine && 'order-last -mb-px basis-full')}>
          <NavLinks label={label} locale={locale} items={items} />
        </div>
        <div className={cx('border-hairline py-0.5', !ownLine && 'lg:border-l lg:pl-6.5')}>
          <LanguageLinks label={t('languages')} present={locale} />
        </div>
        <div className="text-small max-lg:hidden">{end}</div>
        <details className="header-menu lg:hidden">
          <summary className="flex min-h-11 items-center rounded-box border border-control px-3 text-small text-teal">
            {t('menu')}
          </summary>
          <div className="absolute inset-x-0 top-full z-10 border-ink border-b bg-paper px-4 pb-4 md:px-8">
            <NavLinks label={label} locale={locale} items={items} stacked />
            <div className="pt-4">{end}</div>
          </div>
        </details>
      </div>
    </header>
  );
}
