import { getTranslations } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { TextLink } from '@/components/ui/text-link';

/** A host that has not said what it offers and seeks has nothing to compare cities with. */
export async function NoHostProfile() {
  const t = await getTranslations('candidates');
  return (
    <div className="pb-9">
      <EmptyState
        title={t('noProfile.title')}
        action={<TextLink href="/desk/profile">{t('noProfile.action')}</TextLink>}
      >
        {t('noProfile.text')}
      </EmptyState>
    </div>
  );
}
