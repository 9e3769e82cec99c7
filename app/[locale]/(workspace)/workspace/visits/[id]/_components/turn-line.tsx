import { getTranslations } from 'next-intl/server';
import { PartyMark } from '@/components/ui/party-mark';
import { placeName } from '@/components/visit/place-names';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import { sentenceGap } from '@/lib/i18n/lists';
import type { VisitProps } from './visit-props';

/** Whose turn it is, since when, and by when it is usually done. */
export async function TurnLine({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit.turn');
  const { holder, since, workingDays, due, overdue } = visit.turn;
  const date = formatDay(locale, dayIn(visit.city.timeZone, since));
  const b = (chunks: React.ReactNode) => <strong>{chunks}</strong>;
  if (holder === null) return <p>{t.rich('sinceNobody', { who: t('nobody'), date, b })}</p>;
  const who = {
    city: t('yours'),
    host: t('host', { host: placeName(locale, visit.host) }),
    both: t('both'),
  }[holder];
  return (
    <p className="flex items-baseline gap-3">
      {holder === 'both' ? null : <PartyMark party={holder} />}
      <span>
        {t.rich('since', { who, date, days: workingDays, b })}
        {sentenceGap(locale)}
        {due
          ? t(`${overdue ? 'overdue' : 'due'}.${holder}`, { date: formatDay(locale, due) })
          : null}
      </span>
    </p>
  );
}
