import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { openRemarks } from '@/lib/cities/claims/remarks';
import type { OwnCity } from '@/lib/cities/profile/queries';

/** Says that the programme has returned the profile, and how many remarks still wait for an answer. */
export async function RemarksNotice({ own }: { own: OwnCity }) {
  const t = await getTranslations('review.remarks');
  if (own.claim.status !== 'changes_requested') return null;
  const open = openRemarks(own.remarks).length;
  return (
    <div className="pb-6">
      <Notice kind={open > 0 ? 'caution' : 'done'} title={t('returnedTitle')}>
        <p>{t('left', { count: open })}</p>
        <TextLink href="/workspace/city/remarks" tone="strong">
          {t('read')}
        </TextLink>
      </Notice>
    </div>
  );
}
