'use client';

import './globals.css';
import { usePathname } from 'next/navigation';

const TEXTS = {
  en: {
    title: 'This page could not be shown',
    text: 'Something went wrong on our side. Nothing was changed. Try again; if it happens again, tell us the code below.',
    reference: 'Reference code',
    home: 'First page',
  },
  'zh-CN': {
    title: '页面暂时无法显示',
    text: '系统出现问题，未作任何更改。可重新加载页面；如再次出现，请告知以下代码。',
    reference: '问题代码',
    home: '首页',
  },
} as const;

/**
 * The last resort, when even the layout failed: it stands without messages and server, so the texts are written here in
 * both languages, the one of the path first.
 */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  const isChinese = usePathname()?.startsWith('/zh-CN');
  const languages = isChinese ? (['zh-CN', 'en'] as const) : (['en', 'zh-CN'] as const);
  return (
    <html lang={languages[0]}>
      <body>
        <title>{`${TEXTS[languages[0]].title} · Lianqiao 连桥`}</title>
        <main className="container-page pt-9">
          {languages.map((language, index) => (
            <section
              key={language}
              lang={language}
              className="border-ink border-b pb-9 not-first:pt-9"
            >
              {index === 0 ? (
                <h1 className="text-h1">{TEXTS[language].title}</h1>
              ) : (
                <h2>{TEXTS[language].title}</h2>
              )}
              <p className="mt-2 max-w-measure">{TEXTS[language].text}</p>
              {error.digest ? (
                <p className="mt-2 text-muted text-small">
                  {TEXTS[language].reference} <code>{error.digest}</code>
                </p>
              ) : null}
              <p className="mt-4">
                <a href={`/${language}`} className="link">
                  {TEXTS[language].home}
                </a>
              </p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
