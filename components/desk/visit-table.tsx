import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { CityName } from '@/components/city/city-name';
import { Fingerprint } from '@/components/plots/fingerprint';
import { AppLink } from '@/components/ui/app-link';
import { cx } from '@/components/ui/cx';
import { StatusMark } from '@/components/ui/status-mark';
import { type Column, PhoneOnly, Table } from '@/components/ui/table';
import { DemoMark } from '@/components/ui/tag';
import { DayRange } from '@/components/visit/day-range';
import { placeName } from '@/components/visit/place-names';
import type { KnownInterest } from '@/lib/cities/directory/model';
import { listInterests } from '@/lib/cities/directory/queries';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { deskVisitPath } from '@/lib/visits/paths';
import type { VisitListItem } from '@/lib/visits/views';
import { VisitStatusMark } from './visit-status';

type Props = { items: readonly VisitListItem[]; locale: Locale; caption: string };

/** Requests as the desk scans them: who asks, at what level, for what, when, where it stands, how long it has waited. */
export async function VisitTable({ items, locale, caption }: Props) {
  const t = await getTranslations('desk.inbox.columns');
  const columns: Column[] = [
    { key: 'city', header: t('city'), className: 'md:w-[28%]' },
    { key: 'level', header: t('level'), className: 'md:w-[11%]', phone: 'joins' },
    { key: 'sector', header: t('sector'), className: 'md:w-[14%]', phone: 'joins' },
    { key: 'wanted', header: t('wanted'), className: 'md:w-[16%]' },
    { key: 'status', header: t('status'), className: 'md:w-[16%]' },
    { key: 'waiting', header: t('waiting'), align: 'end', className: 'break-keep' },
  ];
  const known = await listInterests(items.map((visit) => visit.city.id));
  const rows = await Promise.all(
    items.map(async (visit) => {
      const interests = known.get(visit.city.id) ?? [];
      return { key: visit.id, cells: await cellsOf(visit, interests, locale) };
    }),
  );
  return <Table dense caption={caption} columns={columns} rows={rows} />;
}

async function cellsOf(
  visit: VisitListItem,
  interests: readonly KnownInterest[],
  locale: Locale,
): Promise<Record<string, ReactNode>> {
  const band = await getTranslations('visits.rankBand');
  return {
    city: <Asker visit={visit} interests={interests} locale={locale} />,
    level: visit.headRankBand && band(`${visit.headRankBand}.label`),
    sector: listed(
      locale,
      visit.sectors.map((id) => sectorName(id, locale)),
    ),
    wanted: <Wanted visit={visit} locale={locale} />,
    status: <Standing visit={visit} locale={locale} />,
    waiting: <Waiting visit={visit} />,
  };
}

type CellProps = { visit: VisitListItem; locale: Locale };

async function Asker({
  visit,
  interests,
  locale,
}: CellProps & { interests: readonly KnownInterest[] }) {
  const t = await getTranslations('desk');
  return (
    <span className="flex gap-x-3">
      <span className="self-start">
        <Fingerprint
          interests={interests.map((one) => ({ ...one, documented: one.kind === 'documented' }))}
        />
      </span>
      <span className="min-w-0 self-baseline">
        <AppLink href={deskVisitPath(visit.id)} className="link text-h3">
          <CityName city={visit.city} locale={locale} both />
        </AppLink>
        <span className="block font-normal text-muted text-note">
          <span className="flex flex-wrap items-baseline gap-x-3">
            <span>{countryName(locale, visit.city.countryCode)}</span>
            <span>{visit.reference}</span>
            {visit.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
          </span>
        </span>
      </span>
    </span>
  );
}

async function Wanted({ visit, locale }: CellProps) {
  const t = await getTranslations('desk.inbox.wanted');
  if (!visit.wanted) return t('none');
  const { kind, days } = visit.wanted;
  return (
    <>
      <span className="block">
        <DayRange locale={locale} days={days} />
      </span>
      <span className="text-muted text-note">{t(kind)}</span>
    </>
  );
}

/** The status, and what is to be done next by whoever holds the ball. */
async function Standing({ visit, locale }: CellProps) {
  const next = await getTranslations('visits.next');
  const { turn } = visit;
  const theirs = turn.holder === 'city';
  return (
    <>
      <VisitStatusMark visit={visit} />
      {turn.next === 'nothing' ? null : (
        <span className="block text-muted text-note">
          {theirs
            ? next(`other.${turn.next}`, { who: placeName(locale, visit.city) })
            : next(`own.${turn.next}`)}
        </span>
      )}
      <LetterTerm visit={visit} locale={locale} />
    </>
  );
}

/** By which day the invitation letter leaves that the host still owes. */
async function LetterTerm({ visit, locale }: CellProps) {
  const { letter } = visit.turn;
  if (!letter) return null;
  const t = await getTranslations('desk.letterTerm');
  const day = formatDay(locale, letter.due);
  if (letter.overdue) {
    return (
      <span className="block text-lacquer text-note">
        <StatusMark status="overdue" label={t('overdue', { day })} />
      </span>
    );
  }
  return (
    <span className={cx('block text-note', letter.dueSoon ? 'text-brass' : 'text-muted')}>
      {t('due', { day })}
    </span>
  );
}

/** Working days in the host's calendar; overdue ones are marked. */
async function Waiting({ visit }: { visit: VisitListItem }) {
  const t = await getTranslations('desk.inbox.waiting');
  const { holder, workingDays, overdue, dueSoon } = visit.turn;
  if (holder === null || holder === 'both') {
    return <span className="text-muted max-md:hidden">{t('none')}</span>;
  }
  const days = t('days', { count: workingDays });
  return (
    <>
      <PhoneOnly>{t('label')} </PhoneOnly>
      {overdue ? (
        <strong className="text-start text-lacquer">
          <StatusMark status="overdue" label={t('overdue', { days })} />
        </strong>
      ) : (
        <span className="whitespace-nowrap">{days}</span>
      )}
      {dueSoon ? <span className="block text-brass text-note">{t('soon')}</span> : null}
    </>
  );
}
