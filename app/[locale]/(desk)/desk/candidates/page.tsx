import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CandidateFilterForm } from '@/components/desk/candidates/candidate-filters';
import { CandidateResults } from '@/components/desk/candidates/candidate-results';
import { MovedLine } from '@/components/desk/candidates/moved-line';
import { NoHostProfile } from '@/components/desk/candidates/no-host-profile';
import { PausedList } from '@/components/participation/paused-list';
import { PageHead } from '@/components/ui/page-head';
import { MarginColumn } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { listPausedCities } from '@/lib/cities/participation/queries';
import type { Locale } from '@/lib/i18n/routing';
import { listMoves } from '@/lib/match-history/queries';
import { parseCandidateFilters } from '@/lib/matching/candidates/filters';
import { noteCandidates } from '@/lib/matching/candidates/note-shown';
import { listCandidates } from '@/lib/matching/candidates/queries';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'candidates' });
  return { title: t('title') };
}

/** Every city of which interests are known, in the order of the host the reader works for. */
export default async function CandidatesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/candidates', 'host_officer', 'host_approver');
  const filters = parseCandidateFilters(await searchParams);
  const list = await listCandidates(actor, filters, new Date());
  if (!list) notFound();
  // a page the browser fetches ahead has been shown to nobody
  const ahead = (await headers()).has('next-router-prefetch');
  if (!ahead) await noteCandidates(actor, filters, list);
  const t = await getTranslations('candidates');
  const host = cityNameIn(locale, list.host);
  return (
    <>
      <MarginColumn>
        <PageHead title={t('title')} lead={<p>{t('lead', { host })}</p>} />
      </MarginColumn>
      <MovedLine moved={await listMoves(actor, new Date())} />
      {list.hostProfile ? (
        <div className="grid items-start gap-x-12 border-ink border-t lg:grid-cols-[15.375rem_minmax(0,1fr)]">
          <CandidateFilterForm filters={filters} facets={list.facets} locale={locale} />
          <div className="min-w-0 pb-9">
            <CandidateResults filters={filters} list={list} locale={locale} />
          </div>
        </div>
      ) : (
        <NoHostProfile />
      )}
      <PausedList cities={await listPausedCities(actor)} locale={locale} />
    </>
  );
}
