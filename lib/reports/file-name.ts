import { toAscii } from '@/lib/cities/ascii';
import { FILE_POLICY } from '@/lib/http/content-security-policy';
import type { Locale } from '@/lib/i18n/routing';
import type { ReportForm } from './model';

type Names = Record<Locale, { city: string; host: string }>;

/** Signs that some file system refuses. */
const REFUSED = /[\\/:*?"<>|\p{Cc}]+/gu;

/** A report's file by its name, in the language of the report; in both for one that has both. */
export function fileName(
  { reference, form, names }: { reference: string; form: ReportForm; names: Names },
  ending: string,
): string {
  const english = `Match report ${names.en.city}–${names.en.host}`;
  const chinese = `匹配报告 ${names['zh-CN'].city}–${names['zh-CN'].host}`;
  const title = { en: english, 'zh-CN': chinese, both: `${english} ${chinese}` }[form];
  return `${title.replace(REFUSED, '-').slice(0, 120)} ${reference}.${ending}`;
}

/**
 * What is left of a name in plain signs, for whatever does not read the whole one: Latin letters without their marks, no word
 * without a letter or number. A name of which nothing is left but its ending is called `file`.
 */
function plainName(name: string): string {
  const ending = /\.[a-z0-9]{1,8}$/i.exec(name)?.[0] ?? '';
  const stem = toAscii(name.slice(0, name.length - ending.length))
    .replace(/[–—]/g, '-')
    .replace(/[^\x20-\x7e]/g, ' ')
    .replace(/["\\%]/g, '')
    .split(' ')
    .filter((word) => /\w/.test(word))
    .join(' ')
    .replace(/^\.+/, '');
  return `${stem || 'file'}${ending}`;
}

/** Headers of a file for one reader: saved under its name, never shown as a page, never kept on the way. RFC 6266. */
export function fileHeaders(type: string, name: string): Record<string, string> {
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return {
    'Content-Type': type,
    'Content-Disposition': `attachment; filename="${plainName(name)}"; filename*=UTF-8''${encoded}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': FILE_POLICY,
  };
}
