import { createHash } from 'node:crypto';

/** Seconds after which to come again. */
const RETRY_AFTER = 5;

const TEXTS = {
  en: {
    title: {
      busy: 'Many people are here at this moment',
      away: 'The site cannot reach its data at this moment',
    },
    text: 'Your request was not begun, and nothing was changed. Wait a few seconds, then load the page again; if you were sending a form, send it again the same way: it counts once.',
    again: 'Load the page again',
    reference: 'Reference code',
  },
  'zh-CN': {
    title: { busy: '当前访问人数较多', away: '本网站暂时无法读取数据' },
    text: '您的请求尚未处理，未作任何更改。请稍候几秒，重新加载页面；如正在提交表单，请照原样再次提交，系统只计一次。',
    again: '重新加载页面',
    reference: '问题代码',
  },
};

const STYLE = `:root{color-scheme:light dark;--paper:#f7f9f8;--ink:#0e2b33;--muted:#4a6168;--teal:#1b5e6b}
@media(prefers-color-scheme:dark){:root{--paper:#0c1f25;--ink:#e8efef;--muted:#a3b8bc;--teal:#7fc4cf}}
body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
main{max-width:42rem;margin:0 auto;padding:3rem 1.25rem}
section+section{border-top:1px solid var(--ink);margin-top:2.5rem;padding-top:2rem}
h1,h2{font-size:1.75rem;line-height:1.25;margin:0 0 .75rem;text-wrap:balance}
h2{font-size:1.375rem}p{margin:0 0 1rem}a{color:var(--teal)}small{color:var(--muted)}code{overflow-wrap:anywhere}`;

const STYLE_HASH = createHash('sha256').update(STYLE).digest('base64');

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cache-Control': 'no-store',
  'Retry-After': String(RETRY_AFTER),
};

/**
 * Turns a request away: 503, when to come again, and a page in both languages, the one of the path first. It stands
 * without the application, because that is what has no time or no data.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {{ path: string, requestId: string }} request
 * @param {'busy' | 'away'} why too much work, or no database
 */
export function turnAway(response, { path, requestId }, why) {
  const chinese = path.startsWith('/zh-CN');
  const languages = chinese ? ['zh-CN', 'en'] : ['en', 'zh-CN'];
  response.writeHead(503, HEADERS);
  response.end(`<!doctype html><html lang="${languages[0]}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${TEXTS[languages[0]].title[why]} · Lianqiao 连桥</title>
<style>${STYLE}</style><main>${languages.map((language, index) => section(language, index === 0 ? 'h1' : 'h2', { why, requestId })).join('')}</main></html>`);
}

/** An empty address is the page itself. */
function section(language, heading, { why, requestId }) {
  const { title, text, again, reference } = TEXTS[language];
  return `<section lang="${language}"><${heading}>${title[why]}</${heading}><p>${text}</p>
<p><a href="">${again}</a></p><p><small>${reference} <code>${requestId}</code></small></p></section>`;
}
