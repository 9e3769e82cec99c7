import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActLinks } from '@/components/participation/act-links';
import { NowLine } from '@/components/participation/now-line';
import { RenewalFrame } from '@/components/participation/renewal-frame';
import { StepList } from '@/components/participation/step-list';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getOwnParticipation } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';

const PATH = '/workspace/city/participation';
const DONE = ['paused', 'resumed', 'archived', 'confirmed'] as const;

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'participation' });
  return { title: t('title') };
}

/** Whether the city takes part at present, what its officers can change about it, and its history. */
export default async function ParticipationPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(PATH, 'city_officer', 'city_approver');
  const participation = await getOwnParticipation(actor);
  if (!participation) notFound();
  const t = await getTranslations('participation');
  const isOfficer = hasRole(actor, 'city_officer');
  const asked = (await searchParams).done;
  const done = DONE.find((one) => one === asked);
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead', { city: cityNameIn(locale, participation.city) })}</p>}
      />
      {done ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      <div className="pb-11">
        <DoubleFrame
          label={t('now.label')}
          actions={
            isOfficer ? (
              <ActLinks participation={participation} side="city" base={PATH} />
            ) : undefined
          }
        >
          <NowLine participation={participation} locale={locale} />
        </DoubleFrame>
      </div>
      <div className="pb-9 empty:hidden">
        <RenewalFrame participation={participation} locale={locale} canConfirm={isOfficer} />
      </div>
      <Section title={t('history.title')}>
        <StepList participation={participation} locale={locale} />
      </Section>
    </>
  );
}
