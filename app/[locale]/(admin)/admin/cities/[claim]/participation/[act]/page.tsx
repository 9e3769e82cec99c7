import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActPage } from '@/components/participation/act-page';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { ACTS } from '@/lib/cities/participation/policy';
import { getParticipation } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; claim: string; act: string }> };

const actOf = (value: string) => ACTS.find((one) => one === value);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, act: step } = await params;
  const act = actOf(step);
  if (!act) return {};
  const t = await getTranslations({ locale, namespace: 'participation.act' });
  return { title: t(`${act}.title`) };
}

/** An administrator pauses, resumes, archives or restores a city hall's part: what it does is read here. */
export default async function AnyActPage({ params }: Props) {
  const { locale, claim, act: step } = await params;
  setRequestLocale(locale);
  const act = actOf(step);
  if (!act) notFound();
  const path = `/admin/cities/${claim}`;
  const actor = await requireActor(`${path}/participation/${act}`, 'programme_admin');
  const participation = await getParticipation(actor, claim);
  if (!participation) notFound();
  const t = await getTranslations('admin.claims');
  return (
    <ActPage
      act={act}
      side="programme"
      participation={participation}
      locale={locale}
      crumbs={[
        { label: t('title'), href: '/admin/cities' },
        { label: cityNameIn(locale, participation.city), href: path },
      ]}
      back={path}
    />
  );
}
