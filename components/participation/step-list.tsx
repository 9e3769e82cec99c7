import { getTranslations } from 'next-intl/server';
import { Ledger } from '@/components/ui/ledger';
import type { Participation } from '@/lib/cities/participation/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { participation: Participation; locale: Locale };

/** What became of a city hall's part, the newest first, each with who and why. */
export async function StepList({ participation, locale }: Props) {
  const t = await getTranslations('participation.history');
  const { steps, city } = participation;
  if (steps.length === 0) return <p className="text-muted">{t('empty')}</p>;
  return (
    <Ledger top>
      {steps.map(({ id, kind, side, at, reason, textLocale, months }) => (
        <li key={id}>
          <h3 className="text-h3">
            {kind === 'reminded' ? t(kind, { months: months ?? 0 }) : t(kind)}
          </h3>
          <p className="text-muted text-small">
            {formatDay(locale, dayIn(city.timeZone, at))} · {t(`by.${side}`)}
          </p>
          {reason ? (
            <p className="mt-1 max-w-measure whitespace-pre-line" lang={textLocale ?? undefined}>
              {reason}
            </p>
          ) : null}
        </li>
      ))}
    </Ledger>
  );
}
