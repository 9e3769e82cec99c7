import type { ReactNode } from 'react';
import { AppLink } from './app-link';
import { cx } from './cx';

/** A step of the way here; the last one has no address. */
export type Crumb = { label: ReactNode; href?: string };

type Props = {
  title: ReactNode;
  /** `h1` 44, `name` 52 for a city, `verdict` 40 for a match or a visit, `display` 54 for the home page. */
  size?: 'h1' | 'name' | 'verdict' | 'display';
  crumbs?: { label: string; steps: readonly Crumb[] };
  /** One line above the title: a tie in brass, a reference with its status. */
  above?: ReactNode;
  lead?: ReactNode;
  /** Buttons, at the right on wide screens. */
  actions?: ReactNode;
  /** Beside the crumbs: the demonstration mark. */
  mark?: ReactNode;
};

const sizes = {
  h1: 'text-h1',
  name: 'text-name',
  verdict: 'text-verdict',
  display: 'text-display',
} as const;

/** The head of every page: where we are, one h1, one lead. */
export function PageHead({ title, size = 'h1', crumbs, above, lead, actions, mark }: Props) {
  return (
    <div className={cx('pb-7', crumbs ? 'pt-4' : 'pt-9')}>
      {crumbs || mark ? (
        <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-1 md:mb-6">
          {crumbs ? <Breadcrumbs {...crumbs} /> : null}
          {mark}
        </div>
      ) : null}
      {above ? <div className="mb-1 text-small">{above}</div> : null}
      <div className="flex flex-wrap items-end justify-between gap-x-12 gap-y-4">
        <div className="max-w-text">
          <h1 className={cx('max-w-[22em]', sizes[size])}>{title}</h1>
          {lead ? <div className="mt-2 max-w-measure">{lead}</div> : null}
        </div>
        {actions ? <div className="max-md:w-full">{actions}</div> : null}
      </div>
    </div>
  );
}

/** The way here, as links with slashes between. `label` names the landmark. */
export function Breadcrumbs({ label, steps }: { label: string; steps: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="screen-only">
      <ol className="flex flex-wrap gap-x-1.5 text-muted text-small">
        {steps.map(({ label: step, href }, index) => (
          <li key={href ?? 'here'} className="flex gap-x-1.5">
            {index > 0 ? <span aria-hidden="true">/</span> : null}
            {href ? (
              <AppLink href={href} className="link text-muted">
                {step}
              </AppLink>
            ) : (
              <span aria-current="page">{step}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
