import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { env } from '@/lib/env';
import { DemonstrationBar } from './demonstration-bar';
import { SiteFooter } from './site-footer';

/** Everything around a page's content: skip link, demonstration bar, header, `<main>` and footer. */
export async function PageFrame({ header, children }: { header: ReactNode; children: ReactNode }) {
  const t = await getTranslations('layout');
  return (
    <>
      <a href="#main" className="skip-link">
        {t('skip')}
      </a>
      {env().DEMO === 'on' ? <DemonstrationBar /> : null}
      {header}
      <main
        id="main"
        tabIndex={-1}
        className="container-page pb-4"
        data-error-title={t('errorTitle')}
      >
        {children}
      </main>
      <SiteFooter />
    </>
  );
}
