import { AppLink } from './app-link';
import { cx } from './cx';

export type TabLink = { href: string; label: string; count?: number; current?: boolean };

/** Views of one list, each with its own address; the present one stands on a thick line. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav aria-label={label} className="border-ink border-b">
      <ul className="flex flex-wrap gap-x-8">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <AppLink
              href={tab.href}
              aria-current={tab.current ? 'page' : undefined}
              className={cx(
                '-mb-px flex min-h-11 items-center gap-2 border-b-[3px] text-ink no-underline',
                tab.current
                  ? 'border-ink font-semibold'
                  : 'border-transparent hover:border-control',
              )}
            >
              {tab.label}
              {tab.count === undefined ? null : (
                <span className="font-normal text-muted">{tab.count}</span>
              )}
            </AppLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
