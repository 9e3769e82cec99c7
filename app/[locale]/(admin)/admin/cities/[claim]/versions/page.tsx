import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { VersionTable } from '@/components/city/version-list';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { listClaimVersions } from '@/lib/cities/profile/version-queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; claim: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'review.versions' });
  return { title: t('title') };
}

/** What the city of a claim has published, version by version. */
export default async function ClaimVersionsPage({ params }: Props) {
  const { locale, claim } = await params;
  setRequestLocale(locale);
  const path = `/admin/cities/${claim}/versions`;
  const actor = await requireActor(path, 'programme_admin', 'auditor');
  const list = await listClaimVersions(actor, claim);
  if (!list) notFound();
  const t = await getTranslations('review.versions');
  const claims = await getTranslations('admin.claims');
  const city = cityNameIn(locale, list.city);
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: claims('title'),
          steps: [
            { label: claims('title'), href: '/admin/cities' },
            { label: city, href: `/admin/cities/${claim}` },
            { label: t('title') },
          ],
        }}
        lead={<p>{t('lead', { city })}</p>}
      />
      <div className="pb-12">
        <VersionTable list={list} locale={locale} path={path} />
      </div>
    </>
  );
}
