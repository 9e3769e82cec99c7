import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import type { ChinaPartner, ChinesePresence, EarlierVisit } from '@/lib/cities/profile/china';
import { isDocumentDate } from '@/lib/cities/profile/proof';
import { formatPartialDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { PlaceName } from './place-answers';

/** A partner in China: name, kind, since when, and whether the tie is alive. */
export async function PartnerLine({ partner, locale }: { partner: ChinaPartner; locale: Locale }) {
  const t = await getTranslations('profileChina');
  const { name, nameZh, kind, since, active } = partner;
  const about = [
    kind && t(`partnerKind.${kind}`),
    isDocumentDate(since) && t('ties.since', { date: formatPartialDay(locale, since) }),
    active === 'yes' && t('public.active'),
    active === 'no' && t('public.inactive'),
  ];
  return (
    <Line about={about}>
      <PlaceName name={name} nameZh={nameZh} locale={locale} />
    </Line>
  );
}

/** An earlier visit: year and direction, level, with whom, one line. */
export async function VisitLine({ visit, locale }: { visit: EarlierVisit; locale: Locale }) {
  const t = await getTranslations('profileChina');
  const { direction, year, level, partner, note } = visit;
  return (
    <Line about={[direction && t(`directionPublic.${direction}`), level && t(`level.${level}`)]}>
      <span>{isDocumentDate(year) ? formatPartialDay(locale, year) : year}</span>
      {partner ? (
        <>
          {' · '}
          <span lang="">{partner}</span>
        </>
      ) : null}
      {note ? (
        <span lang="" className="block text-small">
          {note}
        </span>
      ) : null}
    </Line>
  );
}

/** A Chinese company or institution in the city. */
export function PresenceLine({
  presence: { name, nameZh, note },
  locale,
}: {
  presence: ChinesePresence;
  locale: Locale;
}) {
  return (
    <>
      <PlaceName name={name} nameZh={nameZh} locale={locale} />
      {note ? (
        <span lang="" className="block text-small">
          {note}
        </span>
      ) : null}
    </>
  );
}

function Line({
  about,
  children,
}: {
  about: readonly (string | false | null)[];
  children: ReactNode;
}) {
  return (
    <>
      {children}
      <span className="block text-muted text-small">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
