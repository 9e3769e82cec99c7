import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { CandidatePair } from '@/components/desk/candidates/candidate-pair';
import { NoHostProfile } from '@/components/desk/candidates/no-host-profile';
import { ComparisonForm } from '@/components/match/comparison-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { withChoices } from '@/lib/http/with-choices';
import { countryName } from '@/lib/i18n/countries';
import type { Locale } from '@/lib/i18n/routing';
import { getCandidateComparison } from '@/lib/matching/candidates/compare-queries';

const PATH = '/desk/candidates/compare';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ city?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'comparison' });
  return { title: t('title') };
}

/** Why one candidate stands before another. */
export default async function CompareCandidatesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const slugs = [(await searchParams).city ?? []].flat();
  const actor = await requireActor(
    withChoices(PATH, 'city', slugs),
    'host_officer',
    'host_approver',
  );
  const view = await getCandidateComparison(actor, slugs, new Date());
  if (!view) notFound();
  const unknown = slugs.length > 0 && view.pair === null && view.hostProfile !== null;
  const [t, candidates, layout] = await Promise.all([
    getTranslations('comparison'),
    getTranslations('candidates'),
    getTranslations('layout'),
  ]);
  return (
    <>
      <PageHead
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: candidates('title'), href: '/desk/candidates' }, { label: t('crumb') }],
        }}
        title={t('title')}
        lead={<p className="screen-only">{t(new Set(slugs).size > 2 ? 'tooMany' : 'lead.host')}</p>}
      />
      {unknown ? (
        <div className="pb-6">
          <Notice kind="problem">{t('unknown.city')}</Notice>
        </div>
      ) : null}
      {view.hostProfile ? (
        <ComparisonForm
          path={PATH}
          name="city"
          choices={view.choices.map((city) => ({
            slug: city.slug,
            label: t('choice', {
              city: cityNameIn(locale, city),
              country: countryName(locale, city.countryCode),
            }),
          }))}
          chosen={view.chosen}
          locale={locale}
        />
      ) : (
        <NoHostProfile />
      )}
      {view.pair && view.hostProfile ? (
        <CandidatePair
          host={view.host}
          hostProfile={view.hostProfile}
          pair={view.pair}
          locale={locale}
        />
      ) : null}
    </>
  );
}
