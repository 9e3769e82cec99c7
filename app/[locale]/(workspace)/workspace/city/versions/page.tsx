import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { VersionTable } from '@/components/city/version-list';
import { PageHead } from '@/components/ui/page-head';
import { DemoMark } from '@/components/ui/tag';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { listOwnVersions } from '@/lib/cities/profile/version-queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'review.versions' });
  return { title: t('title') };
}

/** What the city has published, version by version. */
export default async function VersionsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/city/versions', 'city_officer', 'city_approver');
  const list = await listOwnVersions(actor);
  if (!list) notFound();
  const t = await getTranslations('review.versions');
  const profile = await getTranslations('profile');
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: profile('form.crumb'),
          steps: [{ label: profile('form.crumb'), href: '/workspace/city' }, { label: t('title') }],
        }}
        lead={
          <p>
            {t('lead', { city: cityNameIn(locale, list.city) })}{' '}
            {list.demo ? <DemoMark>{profile('demo')}</DemoMark> : null}
          </p>
        }
      />
      <div className="pb-12">
        <VersionTable list={list} locale={locale} path="/workspace/city/versions" />
      </div>
    </>
  );
}
