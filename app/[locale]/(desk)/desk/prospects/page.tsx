import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ProspectFilterForm } from '@/components/desk/prospects/prospect-filters';
import { ProspectResults } from '@/components/desk/prospects/prospect-results';
import { EmptyState } from '@/components/ui/empty-state';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { PageHead } from '@/components/ui/page-head';
import { MarginColumn } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { parseProspectFilters } from '@/lib/prospects/list/filters';
import { listProspects } from '@/lib/prospects/list/queries';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'prospects' });
  return { title: t('title') };
}

/** Unclaimed cities that may be worth asking, for the host the reader works for. */
export default async function ProspectsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/prospects', 'host_officer', 'host_approver');
  const filters = parseProspectFilters(await searchParams);
  const list = await listProspects(actor, filters);
  if (!list) notFound();
  const t = await getTranslations('prospects');
  return (
    <>
      <MarginColumn>
        <PageHead
          title={t('title')}
          above={<EvidenceMark kind="signal" label={t('notDeclared')} />}
          lead={
            <p>
              {t('lead')} <TextLink href="/how-prospects-work">{t('how')}</TextLink>
            </p>
          }
        />
      </MarginColumn>
      {list.own ? (
        <div className="grid items-start gap-x-12 border-ink border-t lg:grid-cols-[15.375rem_minmax(0,1fr)]">
          <ProspectFilterForm filters={filters} facets={list.facets} locale={locale} />
          <div className="min-w-0 pb-9">
            <ProspectResults filters={filters} list={list} locale={locale} />
          </div>
        </div>
      ) : (
        <div className="pb-9">
          <EmptyState
            title={t('noProfile.title')}
            action={<TextLink href="/desk/profile">{t('noProfile.action')}</TextLink>}
          >
            {t('noProfile.text')}
          </EmptyState>
        </div>
      )}
    </>
  );
}
