import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { HostFacts } from '@/components/desk/profile/host-facts';
import { HostHistory } from '@/components/desk/profile/host-history';
import { HostSectors } from '@/components/desk/profile/host-sectors';
import { HostWays } from '@/components/desk/profile/host-ways';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnHostProfilePage } from '@/lib/matching/host/queries';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'hostDesk' });
  return { title: t('title') };
}

/** What the host says about itself, as published now, part by part, and every version of it. */
export default async function HostProfilePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/profile', 'host_officer', 'host_approver');
  const page = await getOwnHostProfilePage(actor);
  if (!page) notFound();
  const t = await getTranslations('hostDesk');
  const { done } = await searchParams;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead', { host: cityNameIn(locale, page.host) })}</p>}
        actions={
          <p className="text-small">
            <TextLink href={`/hosts/${page.host.slug}`}>{t('public')}</TextLink>
          </p>
        }
      />
      {done !== undefined && done === String(page.version) ? (
        <div className="pb-7">
          <Notice kind="done" live>
            {t('done', { version: page.version })}
          </Notice>
        </div>
      ) : null}
      {page.version === 0 ? (
        <div className="pb-7">
          <Notice title={t('first.title')}>{t('first.text')}</Notice>
        </div>
      ) : null}
      <HostSectors page={page} locale={locale} />
      <HostWays page={page} locale={locale} />
      <HostFacts page={page} />
      <HostHistory page={page} locale={locale} />
    </>
  );
}
