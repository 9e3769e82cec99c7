'use client';

import { useParams } from 'next/navigation';
import { buttonClass } from '@/components/ui/button-class';
import { useErrorTexts } from './error-texts';

export type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** A calm page after an accident: what happened, the code under which the log has the details, ways on. */
export function ErrorPage({ error, retry }: ErrorPageProps) {
  const texts = useErrorTexts();
  const { locale } = useParams<{ locale: string }>();
  if (!texts) return null;
  const code = texts.requestId ?? error.digest;
  return (
    <div className="pt-9 pb-13" role="alert">
      <title>{`${texts.title} · Lianqiao 连桥`}</title>
      <h1 className="max-w-[22em] text-h1">{texts.title}</h1>
      <p className="mt-2 max-w-measure">{texts.text}</p>
      {code ? (
        <p className="mt-6 max-w-measure border-control border-y py-3">
          <span className="block text-muted text-small">{texts.reference}</span>
          <code className="break-all">{code}</code>
        </p>
      ) : null}
      <p className="mt-6 flex flex-wrap items-center gap-6">
        <button type="button" onClick={retry} className={buttonClass({})}>
          {texts.retry}
        </button>
        <a href={`/${locale}`} className="link">
          {texts.home}
        </a>
        <a href={`/${locale}/contact`} className="link">
          {texts.contact}
        </a>
      </p>
    </div>
  );
}
