import { getTranslations } from 'next-intl/server';
import { ClaimMark } from '@/components/city/claim-mark';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Participation } from '@/lib/cities/participation/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = { participation: Participation; locale: Locale };

/** How a city hall's part stands, and what that means. */
export async function NowLine({ participation, locale }: Props) {
  const t = await getTranslations('participation.now');
  const { status, city, since, pausedBy } = participation;
  const date = since ? formatDay(locale, dayIn(city.timeZone, since)) : '';
  const state = status === 'paused' || status === 'archived' ? status : 'active';
  return (
    <>
      <p>
        <ClaimMark status={status} />
      </p>
      <h2 className="mt-2">{t(state, { city: cityNameIn(locale, city), date })}</h2>
      <p className="mt-2 max-w-measure">
        {state === 'paused' && pausedBy ? `${t('pausedBy', { by: pausedBy })} ` : ''}
        {t(`${state}Text`)}
      </p>
    </>
  );
}
