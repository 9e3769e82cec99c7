import { getTranslations } from 'next-intl/server';
import { ActLinks } from '@/components/participation/act-links';
import { NowLine } from '@/components/participation/now-line';
import { StepList } from '@/components/participation/step-list';
import { Section } from '@/components/ui/section';
import { hasRole, type UserActor } from '@/lib/auth/model';
import { getParticipation } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { actor: UserActor; claimId: string; locale: Locale };

/** Whether a verified city hall takes part at present, what an administrator can do about it, and its history. */
export async function ParticipationSection({ actor, claimId, locale }: Props) {
  const participation = await getParticipation(actor, claimId);
  if (!participation) return null;
  const t = await getTranslations('participation.section');
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <div className="flex flex-col gap-6">
        <div>
          <NowLine participation={participation} locale={locale} />
        </div>
        {hasRole(actor, 'programme_admin') ? (
          <ActLinks
            participation={participation}
            side="programme"
            base={`/admin/cities/${claimId}/participation`}
          />
        ) : null}
        <StepList participation={participation} locale={locale} />
      </div>
    </Section>
  );
}
