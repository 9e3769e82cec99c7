import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MatchRow } from '@/components/match/match-row';
import { OwnPauseNotice } from '@/components/participation/own-pause-notice';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { isTied, listOwnMatches } from '@/lib/matching/queries';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'match' });
  return { title: t('list.title') };
}

/** Every host that receives visits, against the actor's own city. */
export default async function MatchesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/matches', 'city_officer', 'city_approver');
  const t = await getTranslations('match');
  const compare = await getTranslations('comparison');
  const matches = await listOwnMatches(actor, new Date());
  return (
    <>
      <PageHead title={t('list.title')} lead={<p>{t('list.lead')}</p>} />
      <OwnPauseNotice actor={actor} />
      {matches.length === 0 ? (
        <EmptyState
          title={t('list.emptyTitle')}
          action={<TextLink href="/join">{t('list.emptyAction')}</TextLink>}
        >
          {t('list.empty')}
        </EmptyState>
      ) : (
        <>
          <Ledger top>
            {matches.map((view) => (
              <MatchRow
                key={view.host.id}
                view={view}
                tied={isTied(view, matches)}
                locale={locale}
              />
            ))}
          </Ledger>
          {matches.length > 1 ? (
            <p className="pt-5">
              <TextLink href="/workspace/matches/compare">{compare('list.city')}</TextLink>
            </p>
          ) : null}
        </>
      )}
    </>
  );
}
