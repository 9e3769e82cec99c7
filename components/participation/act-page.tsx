import { getTranslations } from 'next-intl/server';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { type Act, type ActingSide, obstacleTo } from '@/lib/cities/participation/policy';
import type { Participation } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';
import { ParticipationForm } from './act-form';
import { Consequences } from './consequences';

type Props = {
  act: Act;
  side: ActingSide;
  participation: Participation;
  locale: Locale;
  crumbs: { label: string; href: string }[];
  back: string;
};

/** One act on a page of its own: what it does, then why it is not possible, or the form that does it. */
export async function ActPage({ act, side, participation, locale, crumbs, back }: Props) {
  const t = await getTranslations('participation');
  const { status, pausedBy, visits, claimId } = participation;
  const city = cityNameIn(locale, participation.city);
  const title = t(
    act === 'archive' && side === 'city' ? 'act.archive.titleOwn' : `act.${act}.title`,
  );
  const obstacle = obstacleTo(act, side, { status, pausedBy, runningVisits: visits.length });
  // While only visits stand in the way, what would happen is worth reading.
  const tells = obstacle === null || obstacle === 'visits_run';
  return (
    <>
      <PageHead
        title={title}
        crumbs={{ label: crumbs[0]?.label ?? title, steps: [...crumbs, { label: title }] }}
        lead={<p>{t(`act.${act}.lead`, { city })}</p>}
      />
      <div className="flex max-w-form flex-col gap-8 pb-12">
        {tells ? (
          <Consequences act={act} side={side} participation={participation} locale={locale} />
        ) : null}
        {obstacle ? (
          <>
            <Notice kind="caution" title={t('notOffered')}>
              {t(`refusal.${obstacle}`)}
            </Notice>
            <p>
              <TextLink href={back}>{t('act.back')}</TextLink>
            </p>
          </>
        ) : (
          <ParticipationForm act={act} side={side} claimId={claimId} city={city} back={back} />
        )}
      </div>
    </>
  );
}
