'use client';

import { useParams } from 'next/navigation';
import { ErrorPage, type ErrorPageProps } from './error-page';
import { LogoMark, LogoName } from './logo-mark';

/** The error page where even the frame of its area failed: the name of the site above, the same help below. */
export function BareErrorPage(props: ErrorPageProps) {
  const { locale } = useParams<{ locale: string }>();
  return (
    <>
      <header className="border-ink border-b">
        <div className="container-page flex min-h-16 items-center md:min-h-18">
          <a href={`/${locale}`} className="flex items-center gap-2.5 text-ink no-underline">
            <LogoMark />
            <LogoName />
          </a>
        </div>
      </header>
      <main className="container-page">
        <ErrorPage {...props} />
      </main>
    </>
  );
}
