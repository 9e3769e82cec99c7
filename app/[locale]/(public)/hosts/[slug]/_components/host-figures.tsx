import { getLocale, getTranslations } from 'next-intl/server';
import { type Definition, Facts } from '@/components/ui/definition-rows';
import type { HostPortrait } from '@/lib/hosts/portrait/model';
import { formatCount, formatFigure } from '@/lib/i18n/numbers';
import { hoursBehind } from '@/lib/i18n/time-difference';

/** Where most of Europe's clocks stand. */
const CENTRAL_EUROPE = 'Europe/Brussels';

/** The host's figures side by side; each stands with its source among the facts below. */
export async function HostFigures({ host, now }: { host: HostPortrait; now: Date }) {
  const [t, cities, locale] = await Promise.all([
    getTranslations('hosts.facts'),
    getTranslations('cities.fact'),
    getLocale(),
  ]);
  const year = host.populationYear ?? cities('yearToConfirm');
  const facts: Definition[] = [
    ...(host.population === null
      ? []
      : [
          {
            key: 'residents',
            value: formatCount(locale, host.population),
            term: t('residents', { year }),
          },
        ]),
    ...(host.areaKm2 === null
      ? []
      : [{ key: 'area', value: formatFigure(locale, host.areaKm2), term: t('area', { year }) }]),
    {
      key: 'hours',
      value: t('hoursValue', { count: hoursBehind(CENTRAL_EUROPE, host.timeZone, now) }),
      term: t('hours'),
    },
  ];
  return <Facts facts={facts} />;
}
