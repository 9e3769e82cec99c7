import { getTranslations } from 'next-intl/server';
import { cx } from '@/components/ui/cx';
import { cityNameIn } from '@/lib/cities/name-in';
import type { HostSummary } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import { heatOf } from '@/lib/partners/meetings';

/** The steps of the colours, each with its bounds. */
const STEPS = [
  { from: 1, to: 29 },
  { from: 30, to: 49 },
  { from: 50, to: 69 },
  { from: 70, to: 100 },
] as const;

/** What number, colour and signs of the map mean. */
export async function HeatLegend({ host, locale }: { host: HostSummary; locale: Locale }) {
  const t = await getTranslations('partners');
  const name = cityNameIn(locale, host);
  return (
    <section className="mt-5 max-w-measure text-small">
      <h3 className="font-semibold">{t('legend.title')}</h3>
      <p className="mt-1">{t('legend.strength', { host: name })}</p>
      <ul className="mt-2 flex flex-wrap gap-x-1 gap-y-1">
        {STEPS.map(({ from, to }) => (
          <li key={from} className={cx('px-3 py-1 font-number', `heat-${heatOf(from)}`)}>
            {from}–{to}
          </li>
        ))}
      </ul>
      <dl className="mt-2 grid grid-cols-[2rem_minmax(0,1fr)] gap-x-2 gap-y-1 text-muted">
        <dt className="text-center text-ink">{t('sign.related')}</dt>
        <dd>{t('legend.related')}</dd>
        <dt className="text-center text-ink">{t('sign.cityOnly')}</dt>
        <dd>{t('legend.cityOnly', { host: name })}</dd>
      </dl>
      <p className="mt-2 text-muted">
        {t('legend.empty')} {t('legend.own', { host: name })}
      </p>
    </section>
  );
}
