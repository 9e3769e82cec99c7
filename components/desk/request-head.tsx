import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { UserText } from '@/components/visit/user-text';
import { dayIn } from '@/lib/hosts/day';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { textLanguage } from '@/lib/i18n/text-language';
import type { VisitDetail } from '@/lib/visits/views';
import { PANEL_ID } from './decision-panel';
import { VisitStatusMark } from './visit-status';

type Props = { visit: VisitDetail; locale: Locale };

/** Reference, state and the promised answer; the city in both scripts; type and title below. */
export async function RequestHead({ visit, locale }: Props) {
  const t = await getTranslations('desk');
  const layout = await getTranslations('layout');
  const type = await getTranslations('visits.type');
  return (
    <PageHead
      size="verdict"
      crumbs={{
        label: layout('crumbs'),
        steps: [{ label: t('inbox.title'), href: '/desk' }, { label: visit.reference }],
      }}
      above={
        <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
          <span>{visit.reference}</span>
          <VisitStatusMark visit={visit} />
          <FirstAnswer visit={visit} locale={locale} />
          {visit.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
        </span>
      }
      title={<CityName city={visit.city} locale={locale} both />}
      lead={
        <>
          <p>
            <Title visit={visit} locale={locale} />
          </p>
          <p className="text-muted">
            {t('request.lead', {
              country: countryName(locale, visit.city.countryCode),
              type: visit.type ? type(visit.type) : 'none',
            })}
          </p>
          <p className="pt-2 xl:hidden">
            <TextLink href={`#${PANEL_ID}`} tone="strong">
              {t('request.toPanel')}
            </TextLink>
          </p>
        </>
      }
    />
  );
}

/** The title in the page's language where there is one. */
function Title({ visit, locale }: Props) {
  const translated = visit.textLocale !== locale && visit.titleOther !== '';
  return (
    <UserText lang={translated ? locale : visit.textLocale}>
      {translated ? visit.titleOther : visit.title}
    </UserText>
  );
}

async function FirstAnswer({ visit, locale }: Props) {
  const t = await getTranslations('desk.request');
  const taken = visit.desk?.takenBy;
  if (visit.firstAnswerAt) {
    const day = formatDay(locale, dayIn(visit.host.timeZone, visit.firstAnswerAt));
    return (
      <span className="text-muted">
        {taken
          ? t.rich('takenBy', {
              name: taken,
              day,
              who: (name) => <span lang={textLanguage(taken)}>{name}</span>,
            })
          : t('answeredOn', { day })}
      </span>
    );
  }
  if (!visit.firstAnswerDue) return null;
  return (
    <span className={visit.turn.overdue ? 'font-semibold text-lacquer' : 'text-muted'}>
      {t('firstAnswer', { day: formatDay(locale, visit.firstAnswerDue) })}
    </span>
  );
}
