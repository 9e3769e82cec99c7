import { getTranslations } from 'next-intl/server';
import { PhoneOnly, Table } from '@/components/ui/table';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { CityStatus, VisitMarks } from '@/components/visit/city-status';
import { DayRange } from '@/components/visit/day-range';
import { placeName } from '@/components/visit/place-names';
import { VisitTitle } from '@/components/visit/visit-title';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitPath } from '@/lib/visits/paths';
import type { VisitListItem } from '@/lib/visits/views';

type Props = { visits: readonly VisitListItem[]; locale: Locale };

/** One row a visit: what, in which state, whose turn since when, for which days. */
export async function VisitTable({ visits, locale }: Props) {
  const t = await getTranslations('visit.list');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'visit', header: t('columns.visit') },
        { key: 'status', header: t('columns.status'), className: 'md:w-36' },
        { key: 'turn', header: t('columns.turn'), className: 'md:w-44' },
        { key: 'wanted', header: t('columns.wanted'), className: 'md:w-44' },
      ]}
      rows={visits.map((visit) => ({
        key: visit.id,
        cells: {
          visit: <VisitCell visit={visit} locale={locale} />,
          status: (
            <div className="flex flex-col">
              <CityStatus status={visit.status} />
              <VisitMarks marks={visit.marks} />
            </div>
          ),
          turn: <TurnCell visit={visit} locale={locale} />,
          wanted: <WantedCell visit={visit} locale={locale} />,
        },
      }))}
    />
  );
}

type CellProps = { visit: VisitListItem; locale: Locale };

async function VisitCell({ visit, locale }: CellProps) {
  const t = await getTranslations('visit');
  const stage = await getTranslations('visits.stage');
  return (
    <>
      <TextLink href={cityVisitPath(visit.id)}>
        <VisitTitle visit={visit} locale={locale} />
      </TextLink>
      <p className="flex flex-wrap gap-x-2 font-normal text-muted text-small">
        <span>{visit.reference ?? t('noReference')}</span>
        <span>{t('list.to', { host: placeName(locale, visit.host) })}</span>
        {visit.reference ? <span>{stage(visit.stage)}</span> : null}
        {visit.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
      </p>
    </>
  );
}

async function TurnCell({ visit, locale }: CellProps) {
  const t = await getTranslations('visit.list');
  const { holder, since } = visit.turn;
  const day = dayIn(visit.city.timeZone, since);
  return (
    <>
      <PhoneOnly>{t('turnOnPhone')}</PhoneOnly>
      {t(`turn.${holder ?? 'nobody'}`, { host: placeName(locale, visit.host) })}
      <p className="text-muted text-small">{t('since', { date: formatDay(locale, day) })}</p>
    </>
  );
}

async function WantedCell({ visit, locale }: CellProps) {
  const t = await getTranslations('visit.list.wanted');
  if (!visit.wanted) return null;
  const { kind, days } = visit.wanted;
  return (
    <>
      <DayRange locale={locale} days={days} />
      <p className="text-muted text-small">{t(kind)}</p>
    </>
  );
}
