import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { VersionSheet } from '@/components/city/version-sheet';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { getClaimVersion } from '@/lib/cities/profile/version-queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; claim: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, number } = await params;
  const t = await getTranslations({ locale, namespace: 'review.versions' });
  return { title: t('version', { number: Number(number) || 0 }) };
}

/** One published version of a claim's city against the one before. */
export default async function ClaimVersionPage({ params }: Props) {
  const { locale, claim, number } = await params;
  setRequestLocale(locale);
  const list = `/admin/cities/${claim}/versions`;
  const actor = await requireActor(`${list}/${number}`, 'programme_admin', 'auditor');
  const version = await getClaimVersion(actor, claim, Number(number));
  if (!version) notFound();
  const t = await getTranslations('review.versions');
  const claims = await getTranslations('admin.claims');
  const city = cityNameIn(locale, version.city);
  const name = t('version', { number: version.number });
  return (
    <>
      <PageHead
        title={t('ofCity', { city, version: name })}
        crumbs={{
          label: claims('title'),
          steps: [
            { label: city, href: `/admin/cities/${claim}` },
            { label: t('title'), href: list },
            { label: name },
          ],
        }}
      />
      <VersionSheet version={version} locale={locale} />
    </>
  );
}
