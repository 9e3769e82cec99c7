import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ComparisonForm } from '@/components/match/comparison-form';
import { HostPair } from '@/components/match/host-pair';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { withChoices } from '@/lib/http/with-choices';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnComparison } from '@/lib/matching/own-comparison-queries';

const PATH = '/workspace/matches/compare';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ host?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'comparison' });
  return { title: t('title') };
}

/** Why one host stands before another for the actor's own city. */
export default async function CompareHostsPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const slugs = [(await searchParams).host ?? []].flat();
  const actor = await requireActor(
    withChoices(PATH, 'host', slugs),
    'city_officer',
    'city_approver',
  );
  const { choices, chosen, pair } = await getOwnComparison(actor, slugs, new Date());
  const unknown = slugs.length > 0 && pair === null && choices.length > 1;
  const [t, match, layout] = await Promise.all([
    getTranslations('comparison'),
    getTranslations('match'),
    getTranslations('layout'),
  ]);
  return (
    <>
      <PageHead
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: match('crumb'), href: '/workspace/matches' }, { label: t('crumb') }],
        }}
        title={t('title')}
        lead={<p className="screen-only">{t('lead.city')}</p>}
      />
      {unknown ? (
        <div className="pb-6">
          <Notice kind="problem">{t('unknown.host')}</Notice>
        </div>
      ) : null}
      {choices.length < 2 ? (
        <EmptyState
          title={t('single.title')}
          action={<TextLink href="/workspace/matches">{t('single.action')}</TextLink>}
        >
          {t('single.text')}
        </EmptyState>
      ) : (
        <ComparisonForm
          path={PATH}
          name="host"
          choices={choices.map((host) => ({ slug: host.slug, label: cityNameIn(locale, host) }))}
          chosen={chosen}
          locale={locale}
        />
      )}
      {pair ? <HostPair pair={pair} locale={locale} /> : null}
    </>
  );
}
