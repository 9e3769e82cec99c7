import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { membershipsWith, type UserActor } from '@/lib/auth/model';

/** Reminds the team of a paused city hall of what that means; nothing while it takes part. */
export async function OwnPauseNotice({ actor }: { actor: UserActor }) {
  const teams = membershipsWith(actor, 'city_officer', 'city_approver');
  if (teams[0]?.claim?.status !== 'paused') return null;
  const t = await getTranslations('participation.banner.own');
  return (
    <div className="pb-6">
      <Notice>
        {t('text')} <TextLink href="/workspace/city/participation">{t('link')}</TextLink>
      </Notice>
    </div>
  );
}
