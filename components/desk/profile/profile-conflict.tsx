import { getTranslations } from 'next-intl/server';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict } from '@/components/forms/version-field';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';

/** Somebody else has published meanwhile: what that means for this form, and where to see it. */
export async function ProfileConflict({ text }: { text: string }) {
  const t = await getTranslations('hostDesk.conflict');
  return (
    <OnConflict>
      <RefreshAfterPost />
      <Notice kind="caution" title={t('title')}>
        <p>{text}</p>
        <TextLink href="/desk/profile#history">{t('link')}</TextLink>
      </Notice>
    </OnConflict>
  );
}
