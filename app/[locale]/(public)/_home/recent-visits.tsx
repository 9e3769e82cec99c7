import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { AppLink } from '@/components/ui/app-link';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { DemoMark } from '@/components/ui/tag';
import { Timeline } from '@/components/ui/timeline';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostPortrait } from '@/lib/hosts/portrait/model';
import { formatDays } from '@/lib/i18n/format';
import type { ShownVisit } from '@/lib/visits/queries/list-shown-visits';

type Props = { host: HostPortrait; visits: readonly ShownVisit[] };

/** The latest visits that may be shown; left out where there is none. */
export async function RecentVisits({ host, visits }: Props) {
  const [t, words, locale] = await Promise.all([
    getTranslations('home.visits'),
    getTranslations('visits'),
    getLocale(),
  ]);
  if (visits.length === 0) return null;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Timeline
        items={visits.map((visit) => ({
          key: visit.id,
          date: formatDays(locale, visit.startsOn, visit.endsOn),
          mark: <StatusMark status={visit.status} />,
          title: (
            <>
              <AppLink href={`/cities/${visit.city.slug}`} className="text-ink">
                <CityName city={visit.city} locale={locale} />
              </AppLink>{' '}
              → {cityNameIn(locale, host)}
            </>
          ),
          by: words(`type.${visit.type}`),
          body: (
            <>
              <VisitTitle visit={visit} />
              <span className="flex flex-wrap items-center gap-3 text-small">
                {words(`status.${visit.status}`)} <DemoMark>{t('demo')}</DemoMark>
              </span>
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** In the page's language where a checked text exists, otherwise as written, marked with its language. */
async function VisitTitle({ visit }: { visit: ShownVisit }) {
  const locale = await getLocale();
  if (visit.textLocale === locale) return <p className="text-ink">{visit.title}</p>;
  if (visit.titleOther) return <p className="text-ink">{visit.titleOther}</p>;
  return (
    <p lang={visit.textLocale} className="text-ink">
      {visit.title}
    </p>
  );
}
