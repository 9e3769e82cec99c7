import { getLocale, getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PlaceLine } from '@/components/city/place-line';
import { Fingerprint } from '@/components/plots/fingerprint';
import { SignalMark } from '@/components/plots/region-strip';
import { AppLink } from '@/components/ui/app-link';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { DemoMark } from '@/components/ui/tag';
import { STRONG_SIGNAL } from '@/lib/cities/directory/filters';
import type { CityCard, KnownInterest, SectorSignal } from '@/lib/cities/directory/model';
import { formatCount } from '@/lib/i18n/numbers';
import { sectorName } from '@/lib/taxonomy/taxonomy';

/** Sectors and partner names a row has room for. */
const SHOWN = 3;

/** One city as a ruled row: fingerprint, name and place, what is known, strongest signals, residents and claim. */
export async function CityRow({ card }: { card: CityCard }) {
  const [t, locale] = await Promise.all([getTranslations('cities'), getLocale()]);
  return (
    <li className="grid grid-cols-[2.75rem_minmax(0,1fr)] items-center gap-x-5 gap-y-2 md:grid-cols-[2.75rem_minmax(0,1fr)_19rem_6.5rem]">
      <Fingerprint
        interests={card.interests.map((one) => ({ ...one, documented: one.kind === 'documented' }))}
      />
      <div className="min-w-0">
        <h3 className="text-h3">
          <AppLink href={`/cities/${card.slug}`} className="text-ink no-underline hover:underline">
            <CityName city={card} locale={locale} both />
          </AppLink>
          {card.demo ? (
            <>
              {' '}
              <DemoMark>{t('demo')}</DemoMark>
            </>
          ) : null}
        </h3>
        <p className="text-muted text-small">
          <PlaceLine city={card} />
        </p>
        <InterestLine interests={card.interests} />
        <PartnerLine partners={card.partners} />
      </div>
      <Signals signals={card.signals} />
      <p className="text-small max-md:col-start-2 md:text-end">
        {card.population === null ? null : (
          <>
            {formatCount(locale, card.population)}{' '}
            <span className="text-muted md:sr-only">{t('residents')}</span>
          </>
        )}
        <span className="text-muted max-md:ml-3 md:block">{t(`claim.${card.claim}`)}</span>
      </p>
    </li>
  );
}

/** What the city declares, or a public page documents: the most important sectors by name. */
async function InterestLine({ interests }: { interests: readonly KnownInterest[] }) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  const [first] = interests;
  if (!first) return null;
  const names = [...interests]
    .sort((a, b) => b.priority - a.priority)
    .slice(0, SHOWN)
    .map((one) => sectorName(one.sector, locale));
  return (
    <p className="flex gap-2 text-small">
      <EvidenceMark kind={first.kind} />
      <span>
        <span className="sr-only">{t(`known.${first.kind}`)}: </span>
        {new Intl.ListFormat(locale, { type: 'unit' }).format(names)}
      </span>
    </p>
  );
}

async function PartnerLine({ partners }: { partners: CityCard['partners'] }) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  if (partners.length === 0) return null;
  const names = partners
    .slice(0, SHOWN)
    .map((one) => (locale === 'zh-CN' && one.nameZh) || one.name);
  return (
    <p className="text-small">
      {t('ties', {
        names: names.join(locale === 'zh-CN' ? '、' : ', '),
        more: partners.length - names.length,
        total: partners.length,
      })}
    </p>
  );
}

async function Signals({ signals }: { signals: readonly SectorSignal[] }) {
  const [t, locale] = await Promise.all([getTranslations('cities.directory'), getLocale()]);
  return (
    <ul className="text-small max-md:col-start-2">
      {signals.map(({ sector, value }, index) => (
        <li key={sector} className="flex items-center justify-between gap-3">
          <span className={index > 0 ? 'text-muted' : undefined} aria-hidden="true">
            {sectorName(sector, locale)}
          </span>
          <span className="flex items-center gap-3" aria-hidden="true">
            <SignalMark value={value} strong={value >= STRONG_SIGNAL} />
            <span className="w-8 text-end">{Math.round(value)}</span>
          </span>
          <span className="sr-only">
            {t('signalText', { sector: sectorName(sector, locale), value: Math.round(value) })}
          </span>
        </li>
      ))}
    </ul>
  );
}
