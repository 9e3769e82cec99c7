import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { cityNameIn } from '@/lib/cities/name-in';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  city: { name: string; nameZh: string | null };
  since: Date;
  /** Who reads it, and where. */
  on: 'desk' | 'sheet' | 'public';
  locale: Locale;
};

/** Says that a city's part is paused, and that what runs goes on. */
export async function PauseNotice({ city, since, on, locale }: Props) {
  const t = await getTranslations('participation.banner');
  const date = formatDay(locale, since.toISOString().slice(0, 10));
  return (
    <div className="pb-8">
      <Notice>{t(on, { city: cityNameIn(locale, city), date })}</Notice>
    </div>
  );
}
