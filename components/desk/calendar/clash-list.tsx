import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { formatDays } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { deskVisitPath } from '@/lib/visits/paths';
import type { Clash } from '@/lib/visits/slots/calendar-model';

/** Open requests whose days are taken in every lane, each with the nearest free days. */
export async function ClashList({
  clashes,
  locale,
}: {
  clashes: readonly Clash[];
  locale: Locale;
}) {
  const t = await getTranslations('calendar.clash');
  const visits = await getTranslations('visits.status');
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      {clashes.length === 0 ? <p className="text-muted">{t('none')}</p> : null}
      {clashes.length === 0 ? null : (
        <Ledger top>
          {clashes.map(({ entry, nearest }) => (
            <LedgerRow
              key={entry.key}
              start={<StatusMark status="caution" />}
              end={<StatusMark status={entry.status} label={visits(entry.status)} />}
            >
              <AppLink href={deskVisitPath(entry.visitId)} className="link font-semibold">
                <CityName city={entry.city} locale={locale} />
              </AppLink>{' '}
              {t(`want.${entry.kind === 'firm' ? 'agreed' : entry.kind}`, {
                count: entry.days ?? 0,
                dates: formatDays(locale, entry.startsOn, entry.endsOn),
              })}
              <span className="block text-muted text-small">
                {nearest
                  ? t('nearest', { dates: formatDays(locale, nearest.startsOn, nearest.endsOn) })
                  : t('noneFree')}
              </span>
            </LedgerRow>
          ))}
        </Ledger>
      )}
    </Section>
  );
}
