import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { type ClaimStatus, membershipsWith, type UserActor } from '@/lib/auth/model';
import { cityVisitsPath } from '@/lib/visits/paths';

/** Why this person cannot begin a request now. */
export type Obstacle =
  | { kind: 'approver' | 'noClaim' | 'paused' }
  | { kind: 'unverified'; status: ClaimStatus };

/** Null when a request can be begun: an officer of a city hall whose claim is verified. */
export function whyNotYet(actor: UserActor): Obstacle | null {
  const offices = membershipsWith(actor, 'city_officer');
  if (offices.length === 0) return { kind: 'approver' };
  const claim = offices.find((one) => one.claim !== null)?.claim;
  if (!claim) return { kind: 'noClaim' };
  if (claim.status === 'paused') return { kind: 'paused' };
  return claim.status === 'verified' ? null : { kind: 'unverified', status: claim.status };
}

/** The reason in words, and what to do about it. */
export async function NotYet({ obstacle }: { obstacle: Obstacle }) {
  const t = await getTranslations('request.new.blocked');
  const status = await getTranslations('profile.status');
  switch (obstacle.kind) {
    case 'approver':
      return (
        <>
          <p className="max-w-measure">{t('approver')}</p>
          <TextLink href={cityVisitsPath}>{t('visits')}</TextLink>
        </>
      );
    case 'noClaim':
      return (
        <>
          <p className="max-w-measure">{t('noClaim')}</p>
          <TextLink href="/join">{t('register')}</TextLink>
        </>
      );
    case 'paused':
      return (
        <>
          <p className="max-w-measure">{t('paused')}</p>
          <TextLink href="/workspace/city/participation">{t('participation')}</TextLink>
        </>
      );
    case 'unverified':
      return (
        <>
          <p className="max-w-measure">{t('unverified', { status: status(obstacle.status) })}</p>
          <TextLink href="/workspace/city">{t('city')}</TextLink>
        </>
      );
  }
}
