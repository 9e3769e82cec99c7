import { getLocale, getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { countryName } from '@/lib/i18n/countries';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import { VISA_ROUTES, type VisaRoute } from '@/lib/visits/visa-routes';

/** The dated table of entry without a visa, which a rule of requests reads. */
export async function VisaRoutes() {
  const t = await getTranslations('sources.page.visa');
  return (
    <Section id="visa" title={t('title')} note={<p>{t('note')}</p>}>
      <Ledger top>
        {VISA_ROUTES.map((route) => (
          <RouteRow key={`${route.to} ${route.asOf}`} route={route} />
        ))}
      </Ledger>
    </Section>
  );
}

async function RouteRow({ route }: { route: VisaRoute }) {
  const [t, page, locale] = await Promise.all([
    getTranslations('sources.page.visa'),
    getTranslations('sources.page'),
    getLocale(),
  ]);
  const names = route.from
    .map((code) => countryName(locale, code))
    .sort(new Intl.Collator(locale).compare);
  return (
    <li className="grid gap-x-8 md:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="max-w-measure">
        <TextLink href={route.sourceUrl} tone="strong" className="print-address">
          {t('route', { country: countryName(locale, route.to), days: route.days })}
        </TextLink>
        <p className="text-muted text-small">{t('publisher')}</p>
        <p className="text-muted text-small">
          {t('countries', { count: names.length, names: listed(locale, names) })}
        </p>
      </div>
      <p className="text-muted text-small md:text-end">
        <span className="block">{page('date', { date: formatDay(locale, route.asOf) })}</span>
        <span className="block">{t('until', { date: formatDay(locale, route.until) })}</span>
        <span className="block">{t('check')}</span>
      </p>
    </li>
  );
}
