import { getTranslations } from 'next-intl/server';
import type { SectionId } from '@/lib/cities/profile/model';
import { formatSaved } from '@/lib/i18n/format';
import type { SectionProps } from './section-props';

/** When and by whom the section was last saved, in the city's time; only the clock when it was today. */
export async function SavedAt({
  own,
  locale,
  section,
}: Omit<SectionProps, 'served'> & { section: SectionId }) {
  const t = await getTranslations('profile.form');
  const stamp = own.draft.content.saved[section];
  if (!stamp) return <p className="text-muted text-small">{t('notSaved')}</p>;
  const time = formatSaved(locale, new Date(stamp.at), own.city.timeZone, new Date());
  const name = stamp.by && own.savers.get(stamp.by);
  return (
    <p className="text-small">{name ? t('savedByName', { time, name }) : t('saved', { time })}</p>
  );
}
