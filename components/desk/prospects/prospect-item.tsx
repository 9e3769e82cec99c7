import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PlaceLine } from '@/components/city/place-line';
import { SourceNote } from '@/components/city/source-note';
import { SignalMark } from '@/components/plots/region-strip';
import { AppLink } from '@/components/ui/app-link';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { TextLink } from '@/components/ui/text-link';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { ContactState } from '@/lib/prospects/invitation/model';
import type { ProspectRow } from '@/lib/prospects/list/queries';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { missingWords, sitesNear } from './prospect-words';

type Props = { row: ProspectRow; locale: Locale };

/** From this share of regions below on a signal is drawn strong: Europe's top tenth. */
const TOP_TENTH = 0.9;

/** One prospect: what kind of place it is, which statistics of its region count, how old and whose they are, what is not known. */
export async function ProspectItem({ row, locale }: Props) {
  const t = await getTranslations('prospects');
  const { city, facts, prospect, position } = row;
  const place = [
    ...(facts.standing ? [t(`standing.${facts.standing}`)] : []),
    ...(facts.seaport
      ? [t('known.seaport')]
      : facts.coastal === null
        ? []
        : [t(facts.coastal ? 'known.coast' : 'known.inland')]),
  ];
  const missing = await missingWords(prospect.notKnown, locale);
  return (
    <li className="grid gap-x-6 gap-y-2 md:grid-cols-[minmax(0,13rem)_minmax(0,1fr)_7.5rem]">
      <div className="min-w-0">
        <h3 className="text-h3">
          <AppLink
            href={`/desk/prospects/${city.slug}`}
            className="text-ink no-underline hover:underline"
          >
            <CityName city={city} locale={locale} both />
          </AppLink>
        </h3>
        <p className="text-muted text-small">
          <PlaceLine city={city} />
        </p>
        <p className="text-small">{place.join(' · ')}</p>
        <ContactLine contact={row.contact} locale={locale} />
        {city.isDocumented ? (
          <p className="text-small">
            <span className="inline-flex items-baseline gap-2">
              <EvidenceMark kind="documented" />
              <TextLink href={`/desk/candidates/${city.slug}`}>{t('documentedLink')}</TextLink>
            </span>
          </p>
        ) : null}
      </div>
      <div className="min-w-0">
        <Signals row={row} locale={locale} />
        {row.sites.length > 0 ? (
          <p className="mt-1 text-small">{await sitesNear(row.sites, locale)}</p>
        ) : null}
        {missing.length > 0 ? (
          <p className="mt-1 text-muted text-small">
            {t('notKnown', { list: listed(locale, missing) })}
          </p>
        ) : null}
      </div>
      <p className="md:text-end">
        <span className="font-number text-figure">{t('points', { score: prospect.score })}</span>{' '}
        <span className="text-muted text-small md:block">{t('of')}</span>{' '}
        <span className="text-muted text-small md:block">{t('place', { position })}</span>
      </p>
    </li>
  );
}

/** How far the office has come with the city; nothing where it has not begun. */
async function ContactLine({ contact, locale }: { contact: ContactState; locale: Locale }) {
  const t = await getTranslations('prospects');
  if (contact.code === 'none') return null;
  return (
    <p className="text-brass text-small">
      {contact.code === 'drafted'
        ? t('contact.drafted')
        : t('contact.last', {
            outcome: t(`outcome.${contact.outcome}`),
            day: formatDay(locale, contact.day),
          })}
    </p>
  );
}

/** The statistics that earn points, the strongest first, each with percentile, years and source. */
async function Signals({ row, locale }: Props) {
  const t = await getTranslations('prospects');
  const counted = row.prospect.signals.flatMap(({ sector, fact, points }) => {
    const from = row.signals.find((one) => one.sector === sector);
    return fact !== null && points > 0 && from ? [{ sector, share: fact, from }] : [];
  });
  if (counted.length === 0) return null;
  return (
    <ul className="flex flex-col gap-1">
      {counted.map(({ sector, share, from }) => (
        <li
          key={sector}
          className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3 text-small md:grid-cols-[9.5rem_5.5rem_minmax(0,1fr)]"
        >
          <span>{sectorName(sector, locale)}</span>
          <SignalMark value={share * 100} strong={share >= TOP_TENTH} />
          <span className="text-muted max-md:col-span-2">
            {t('share', { share })} <SourceNote source={from.source} year={from.years} />
          </span>
        </li>
      ))}
    </ul>
  );
}
