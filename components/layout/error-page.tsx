'use client';

import { useParams } from 'next/navigation';
import { buttonClass } from '@/components/ui/button-class';
import { useErrorTexts } from './error-texts';

type Props = { error: Error & { digest?: string }; retry: () => void };

/** A calm page after an accident: what happened, the code under which the log has the details, a way to try again. */
export function ErrorPage({ error, retry }: Props) {
  const texts = useErrorTexts();
  const { locale } = useParams<{ locale: string }>();
  if (!texts) return null;
  return (
    <div className="container-page py-12" role="alert">
      <h1>{texts.title}</h1>
      <p className="mt-3 max-w-measure">{texts.text}</p>
      {error.digest ? (
        <p className="mt-2 text-muted text-small">
          {texts.reference} <code>{error.digest}</code>
        </p>
      ) : null}
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <button type="button" onClick={retry} className={buttonClass({})}>
          {texts.retry}
        </button>
        <a href={`/${locale}`} className="link">
          {texts.home}
        </a>
      </p>
    </div>
  );
}
