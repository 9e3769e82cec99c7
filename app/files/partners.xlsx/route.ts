import writeXlsxFile from 'write-excel-file/node';
import { spend } from '@/lib/actions/rate-limits';
import { isUser } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { isLocale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { parsePartnerFilters } from '@/lib/partners/filters';
import { getPartnerMap } from '@/lib/partners/queries';
import { partnerSheets } from '@/lib/partners/workbook';
import { fileHeaders } from '@/lib/reports/file-name';

export const dynamic = 'force-dynamic';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const HEADERS = { 'Cache-Control': 'private, no-store' };

/**
 * The partners of the reader's own host as a workbook, by the filters of the page and in its language (`?language`): 401
 * without a session, 404 for who works for no host and for a host without a profile, 429 for too many of them.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await currentActor();
  if (!isUser(actor)) return refusal(401, 'unauthenticated');
  const query = new URL(request.url).searchParams;
  const filters = parsePartnerFilters(
    Object.fromEntries([...new Set(query.keys())].map((key) => [key, query.getAll(key)])),
  );
  const spent = await spend('partnersFile', actor.userId);
  if (!spent.ok) {
    const wait = spent.failure.code === 'limited' ? spent.failure.retryAfter : 60;
    return refusal(429, 'limited', { 'Retry-After': String(wait) });
  }
  const map = await getPartnerMap(actor, filters, new Date());
  if (!map?.hostProfile) return refusal(404, 'not_found');
  const asked = query.get('language');
  const locale = isLocale(asked) ? asked : actor.locale;
  const t = await translator(locale);
  const workbook = await writeXlsxFile(partnerSheets(map, { t, locale })).toBuffer();
  const name = t('partners.file.name', { host: cityNameIn(locale, map.host), day: map.day });
  return new Response(new Uint8Array(workbook), { headers: fileHeaders(XLSX, `${name}.xlsx`) });
}

const refusal = (status: number, error: string, more: Record<string, string> = {}): Response =>
  Response.json({ error }, { status, headers: { ...HEADERS, ...more } });
