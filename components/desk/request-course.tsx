import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { MarkShape } from '@/components/ui/mark-shape';
import { PartyMark } from '@/components/ui/party-mark';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { Timeline } from '@/components/ui/timeline';
import { EventWords } from '@/components/visit/event-words';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import { translator } from '@/lib/i18n/translate';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { deskVisitPath } from '@/lib/visits/paths';
import type { DeskSheet, VisitDetail } from '@/lib/visits/views';

/** What happened, newest first, in the office's words; days are the host's. */
export async function DeskCourse({ visit, locale }: { visit: VisitDetail; locale: Locale }) {
  const t = await getTranslations('desk.course');
  const say = await translator(locale);
  return (
    <Timeline
      items={visit.timeline.map((entry) => ({
        key: String(entry.seq),
        date: formatDay(locale, entry.day),
        mark:
          entry.side === 'timer' ? (
            <MarkShape shape="clock" className="text-muted" />
          ) : (
            <PartyMark party={entry.side} />
          ),
        title: say(`visits.timeline.host.${entry.kind}.title`, entry.params),
        body: (
          <>
            <p>{say(`visits.timeline.host.${entry.kind}.text`, entry.params)}</p>
            <EventWords
              entry={entry}
              reason={entry.reasonCode && t('reason', { reason: say(entry.reasonCode) })}
            />
          </>
        ),
      }))}
    />
  );
}

/** Other visits of the same city within the period the host calls recent. */
export async function EarlierVisits({ desk, locale }: { desk: DeskSheet; locale: Locale }) {
  const t = await getTranslations('desk.earlier');
  const status = await getTranslations('visits.status');
  if (desk.earlier.length === 0) return <EmptyState title={t('none')}>{t('noneText')}</EmptyState>;
  return (
    <Ledger top>
      {desk.earlier.map((one) => (
        <LedgerRow
          key={one.id}
          start={<span className="text-muted text-small">{formatDay(locale, one.day)}</span>}
          end={<StatusMark status={one.status} label={status(one.status)} />}
        >
          <TextLink href={deskVisitPath(one.id)}>{one.reference}</TextLink>{' '}
          <span lang={textLanguage(one.title)}>{one.title}</span>
          <span className="block text-muted text-small">
            {listed(
              locale,
              SECTOR_IDS.filter((id) => one.sectors.includes(id)).map((id) =>
                sectorName(id, locale),
              ),
            )}
          </span>
        </LedgerRow>
      ))}
    </Ledger>
  );
}
