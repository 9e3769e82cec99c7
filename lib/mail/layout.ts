import type { Locale } from '@/lib/i18n/routing';

/** Everything a mail says, as plain text. */
export type MailContent = {
  locale: Locale;
  subject: string;
  greeting: string;
  paragraphs: string[];
  /** What a summary tells of, each with the address that opens it. */
  notices: { text: string; url: string }[];
  button: { label: string; url: string } | null;
  /** Before the address in full, for programs that do not show the button. */
  addressHint: string;
  closing: string[];
  footer: string[];
  /** Where the reader chooses which mails come; null where there is no choice. */
  settings: { label: string; url: string } | null;
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
  const { greeting, paragraphs, notices, button, closing, footer, settings } = content;
  const action = button ? [`${button.label}\n${button.url}`] : [];
  const told = notices.map(({ text, url }) => `${text}\n${url}`);
  const blocks = [greeting, ...paragraphs, ...told, ...action, closing.join('\n')];
  const foot = [...footer, ...(settings ? [settings.label, settings.url] : [])];
  return `${blocks.join('\n\n')}\n\n-- \n${foot.join('\n')}\n`;
}

/** One column, no picture, no style sheet, nothing from another origin; the heading is the subject. */
export function mailHtml(content: MailContent): string {
  const { locale, subject, greeting, paragraphs, notices, button, addressHint, closing } = content;
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
${notices.length > 0 ? noticesHtml(notices) : ''}
${button ? actionHtml(button, addressHint) : ''}
<p style="margin:24px 0 0">${closing.map(safe).join('<br>')}</p>
<div style="margin-top:32px;padding-top:12px;border-top:1px solid ${RULE};color:${MUTED};font-size:13px">
${footHtml(content)}
</div>
</div>
</body>
</html>
`;
}

function noticesHtml(notices: MailContent['notices']): string {
  const rows = notices.map(
    ({ text, url }) =>
      `<li style="margin:0 0 12px"><a href="${safe(url)}" style="color:${TEAL}">${safe(text)}</a></li>`,
  );
  return `<ul style="margin:0 0 16px;padding-left:20px">\n${rows.join('\n')}\n</ul>`;
}

function footHtml({ footer, settings }: MailContent): string {
  const lines = footer.map(safe);
  if (settings) {
    const url = safe(settings.url);
    lines.push(
      `${safe(settings.label)}<br><a href="${url}" style="color:${TEAL};word-break:break-all">${url}</a>`,
    );
  }
  return lines.map((line) => `<p style="margin:0 0 8px">${line}</p>`).join('\n');
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
