import type { Locale } from '@/lib/i18n/routing';

/** Everything a mail says, as plain text. */
export type MailContent = {
  locale: Locale;
  subject: string;
  greeting: string;
  paragraphs: string[];
  button: { label: string; url: string } | null;
  /** Before the address in full, for programs that do not show the button. */
  addressHint: string;
  closing: string[];
  footer: string[];
};

const INK = '#0E2B33';
const MUTED = '#4A6168';
const TEAL = '#1B5E6B';
const RULE = '#CBD7D8';

const FACES: Record<Locale, string> = {
  en: "'Source Sans 3', 'Segoe UI', Helvetica, Arial, sans-serif",
  'zh-CN': "'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif",
};

/** The plain-text twin. */
export function mailText(content: MailContent): string {
  const { greeting, paragraphs, button, closing, footer } = content;
  const action = button ? [`${button.label}\n${button.url}`] : [];
  const blocks = [greeting, ...paragraphs, ...action, closing.join('\n')];
  return `${blocks.join('\n\n')}\n\n-- \n${footer.join('\n')}\n`;
}

/** One column, no picture, no style sheet, nothing from another origin; the heading is the subject. */
export function mailHtml(content: MailContent): string {
  const { locale, subject, greeting, paragraphs, button, addressHint, closing, footer } = content;
  const body = [greeting, ...paragraphs].map(
    (text) => `<p style="margin:0 0 16px">${safe(text)}</p>`,
  );
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${safe(subject)}</title>
</head>
<body style="margin:0;padding:24px 16px;background:#FFFFFF;color:${INK};font:16px/1.6 ${FACES[locale]}">
<div role="article" lang="${locale}" style="max-width:560px;margin:0 auto">
<h1 style="margin:0 0 24px;padding-bottom:12px;border-bottom:1px solid ${INK};font-size:20px;line-height:1.4">${safe(subject)}</h1>
${body.join('\n')}
${button ? actionHtml(button, addressHint) : ''}
<p style="margin:24px 0 0">${closing.map(safe).join('<br>')}</p>
<div style="margin-top:32px;padding-top:12px;border-top:1px solid ${RULE};color:${MUTED};font-size:13px">
${footer.map((text) => `<p style="margin:0 0 8px">${safe(text)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}

function actionHtml(button: { label: string; url: string }, hint: string): string {
  const url = safe(button.url);
  return `<p style="margin:24px 0"><a href="${url}" style="display:inline-block;padding:10px 20px;border-radius:4px;background:${TEAL};color:#FFFFFF;font-weight:600;text-decoration:none">${safe(button.label)}</a></p>
<p style="margin:0 0 16px;color:${MUTED};font-size:13px">${safe(hint)}<br><a href="${url}" style="color:${TEAL};word-break:break-all">${url}</a></p>`;
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const safe = (text: string) => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
