import { getTranslations } from 'next-intl/server';
import { Lines } from '@/components/visit/answer-lines';
import { UserText } from '@/components/visit/user-text';
import { nameIn } from '@/lib/hosts/library/model';
import { type Locale, otherLocale } from '@/lib/i18n/routing';
import type { RequestContent } from '@/lib/visits/request';
import type { WishedSite } from '@/lib/visits/request-details';

type Props = {
  request: Pick<RequestContent, 'meetings' | 'sites' | 'wishes' | 'textLocale'>;
  locale: Locale;
};

/** What the city asks to see and whom to meet: sites it chose of the host’s, then what it wrote itself. */
export async function WishedPlaces({ request, locale }: Props) {
  const { meetings, sites, wishes, textLocale } = request;
  if (meetings !== 'yes') return <NotNamed meetings={meetings} locale={locale} />;
  return (
    <Lines
      lines={[
        ...sites.map((site) => <Site key={site.id} site={site} locale={locale} />),
        ...wishes.map((wish) => (
          <UserText key={wish} lang={textLocale}>
            {wish}
          </UserText>
        )),
      ]}
    />
  );
}

/** A site in both languages, and the group it is known to receive. */
async function Site({ site, locale }: { site: WishedSite; locale: Locale }) {
  const t = await getTranslations({ locale, namespace: 'screening' });
  const other = otherLocale(locale);
  return (
    <>
      {nameIn(locale, site)}{' '}
      <span lang={other} className="text-muted">
        {nameIn(other, site)}
      </span>
      {site.capacity === null ? null : ` · ${t('capacity', { count: site.capacity })}`}
    </>
  );
}

async function NotNamed({
  meetings,
  locale,
}: Pick<Props, 'locale'> & Pick<RequestContent, 'meetings'>) {
  const t = await getTranslations({ locale });
  if (meetings === 'no') return t('requestMore.meetings.no');
  return meetings === 'unknown' ? t('visits.answer.unknown') : t('screening.open');
}
