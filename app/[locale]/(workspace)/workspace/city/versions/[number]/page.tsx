import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { VersionSheet } from '@/components/city/version-sheet';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { getOwnVersion } from '@/lib/cities/profile/version-queries';
import type { Locale } from '@/lib/i18n/routing';
import { RestoreSection } from './_components/restore-section';

type Props = { params: Promise<{ locale: Locale; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  const t = await getTranslations({ locale, namespace: 'review.versions' });
  return { title: t('version', { number: Number(number) || 0 }) };
}

/** One published version against the one before, and the way back to it. */
export default async function VersionPage({ params }: Props) {
  const { locale, number } = await params;
  setRequestLocale(locale);
  const path = `/workspace/city/versions/${number}`;
  const actor = await requireActor(path, 'city_officer', 'city_approver');
  const [version, own] = await Promise.all([
    getOwnVersion(actor, Number(number)),
    getOwnCity(actor),
  ]);
  if (!version || !own?.draft) notFound();
  const t = await getTranslations('review.versions');
  const profile = await getTranslations('profile');
  const title = t('ofCity', {
    city: cityNameIn(locale, version.city),
    version: t('version', { number: version.number }),
  });
  return (
    <>
      <PageHead
        title={title}
        crumbs={{
          label: profile('form.crumb'),
          steps: [
            { label: profile('form.crumb'), href: '/workspace/city' },
            { label: t('title'), href: '/workspace/city/versions' },
            { label: t('version', { number: version.number }) },
          ],
        }}
        mark={version.demo ? <DemoMark>{profile('demo')}</DemoMark> : null}
      />
      <VersionSheet version={version} locale={locale} />
      {own.canEdit ? <RestoreSection version={version} draft={own.draft} locale={locale} /> : null}
    </>
  );
}
