import { getTranslations } from 'next-intl/server';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { RequestSignOff } from '@/lib/visits/sign-off/queries';

/**
 * With whom a draft lies since when, or what came of it, in one sentence; null where nothing was asked, or it is over.
 * Days are those of the city, whose zone `timeZone` is.
 */
export async function signOffState(
  { last, approvers }: RequestSignOff,
  timeZone: string,
  locale: Locale,
): Promise<string | null> {
  if (!last || last.state === 'approved' || last.state === 'replaced') return null;
  const t = await getTranslations('signOff');
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  const names = listed(
    locale,
    approvers.map((one) => one.name),
  );
  return t(`request.state.${last.state}`, {
    asked: day(last.askedAt),
    decided: last.decidedAt ? day(last.decidedAt) : '',
    name: last.decidedBy === '' ? t('state.former') : (last.decidedBy ?? names),
  });
}
