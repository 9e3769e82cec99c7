import { getTranslations } from 'next-intl/server';
import type { SectionId } from '@/lib/cities/profile/model';
import { dayIn } from '@/lib/hosts/day';
import { formatInstant } from '@/lib/i18n/format';
import type { SectionProps } from './section-props';

/** When the section was last saved, in the city's time; only the clock when it was today. */
export async function SavedAt({ own, locale, section }: SectionProps & { section: SectionId }) {
  const t = await getTranslations('profile.form');
  const stamp = own.draft.content.saved[section];
  if (!stamp) return <p className="text-muted text-small">{t('notSaved')}</p>;
  const { timeZone } = own.city;
  const at = new Date(stamp.at);
  const text = formatInstant(locale, at, timeZone);
  const time = text.slice(-5);
  return (
    <p className="text-small">
      {dayIn(timeZone, at) === dayIn(timeZone, new Date())
        ? t('saved', { time })
        : t('savedOn', { instant: text })}
    </p>
  );
}
