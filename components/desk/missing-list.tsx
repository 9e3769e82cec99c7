import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import type { Locale } from '@/lib/i18n/routing';
import type { Reason } from '@/lib/result';
import { BlockedList } from './blocked-list';

type Props = { reasons: readonly Reason[] | null; locale: Locale };

/** What is missing before approval can be sought; nothing where that question is over. */
export async function MissingList({ reasons, locale }: Props) {
  if (reasons === null) return null;
  const t = await getTranslations('screening');
  return (
    <div className="pb-6">
      {reasons.length > 0 ? (
        <Notice title={t('missing')}>
          <BlockedList reasons={reasons} locale={locale} />
        </Notice>
      ) : (
        <Notice kind="done">{t('nothingMissing')}</Notice>
      )}
    </div>
  );
}
