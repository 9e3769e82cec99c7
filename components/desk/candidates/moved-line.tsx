import { getLocale, getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import type { MovedCities } from '@/lib/match-history/queries';

/** That the order has moved since the reader last looked, and the way to why; nothing where nothing moved. */
export async function MovedLine({ moved }: { moved: MovedCities | null }) {
  const [t, locale] = await Promise.all([getTranslations('moves.desk'), getLocale()]);
  if (!moved || moved.cities.length === 0) return null;
  const count = moved.cities.length;
  return (
    <div className="screen-only pb-6">
      <Notice>
        {moved.looked ? t('count', { count }) : t('countFirst', { count })}
        {locale === 'en' ? ' ' : ''}
        <TextLink href="/desk/candidates/moved">{t('open')}</TextLink>
      </Notice>
    </div>
  );
}
