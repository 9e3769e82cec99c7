import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DepartmentSection } from '@/components/desk/library/department-section';
import { SiteSection } from '@/components/desk/library/site-section';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { getLibrary } from '@/lib/hosts/library/queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'library' });
  return { title: t('title') };
}

/** What a host can show and whom it asks: its sites and its departments. */
export default async function LibraryPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/library', 'host_officer', 'host_approver');
  const library = await getLibrary(actor);
  if (!library) notFound();
  const { done, department, site } = await searchParams;
  const t = await getTranslations('library');
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{t('lead')}</p>} />
      {done === 'department' || done === 'site' ? (
        <div className="pb-5">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      <SiteSection library={library} edited={site} locale={locale} />
      <DepartmentSection library={library} edited={department} locale={locale} />
    </>
  );
}
