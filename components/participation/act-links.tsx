import { getTranslations } from 'next-intl/server';
import { ButtonRow, LinkButton } from '@/components/ui/button';
import { ACTS, type ActingSide, obstacleTo } from '@/lib/cities/participation/policy';
import type { Participation } from '@/lib/cities/participation/queries';

type Props = { participation: Participation; side: ActingSide; base: string };

/** Links to what this side can do now. Leaving is offered while visits run too: its page names them. */
export async function ActLinks({ participation, side, base }: Props) {
  const t = await getTranslations('participation.act');
  const { status, pausedBy } = participation;
  const standing = { status, pausedBy, runningVisits: 0 };
  const offered = ACTS.filter((act) => obstacleTo(act, side, standing) === null);
  if (offered.length === 0) return null;
  return (
    <ButtonRow>
      {offered.map((act) => (
        <LinkButton
          key={act}
          href={`${base}/${act === 'archive' && side === 'city' ? 'leave' : act}`}
          look={act === 'resume' || act === 'restore' ? 'filled' : 'outline'}
        >
          {t(act === 'archive' && side === 'city' ? 'archive.linkOwn' : `${act}.link`)}
        </LinkButton>
      ))}
    </ButtonRow>
  );
}
