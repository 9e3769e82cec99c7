import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActPage } from '@/components/participation/act-page';
import { requireActor } from '@/lib/auth/session';
import type { Act } from '@/lib/cities/participation/policy';
import { getOwnParticipation } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; act: string }> };

const PATH = '/workspace/city/participation';
const ACTS: Record<string, Exclude<Act, 'restore'>> = {
  pause: 'pause',
  resume: 'resume',
  leave: 'archive',
};

const actOf = (value: string) => (Object.hasOwn(ACTS, value) ? ACTS[value] : undefined);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act: step } = await params;
  const act = actOf(step);
  if (!act) return {};
  const t = await getTranslations({ locale, namespace: 'participation.act' });
  return { title: t(act === 'archive' ? 'archive.titleOwn' : `${act}.title`) };
}

/** Pausing, resuming or leaving: what it does is read here, and done by the button. */
export default async function OwnActPage({ params }: Props) {
  const { locale, act: step } = await params;
  setRequestLocale(locale);
  const act = actOf(step);
  if (!act) notFound();
  const actor = await requireActor(`${PATH}/${step}`, 'city_officer');
  const participation = await getOwnParticipation(actor);
  if (!participation) notFound();
  const t = await getTranslations('participation');
  return (
    <ActPage
      act={act}
      side="city"
      participation={participation}
      locale={locale}
      crumbs={[{ label: t('title'), href: PATH }]}
      back={PATH}
    />
  );
}
