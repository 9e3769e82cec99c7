'use client';

/**
 * The last resort, when even the layout failed: it stands without style sheet, messages and server, so both
 * languages are written here.
 */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <body>
        <title>Lianqiao 连桥</title>
        <main>
          <h1>This page could not be shown</h1>
          <p>Something went wrong on our side. Nothing was changed. Please load the page again.</p>
          <div lang="zh-CN">
            <h1>页面暂时无法显示</h1>
            <p>系统出现问题，未作任何更改。请重新加载页面。</p>
          </div>
          {error.digest ? <p>{error.digest}</p> : null}
          <p>
            <a href="/en">English</a> <a href="/zh-CN">中文</a>
          </p>
        </main>
      </body>
    </html>
  );
}
