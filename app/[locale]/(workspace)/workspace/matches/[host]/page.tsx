import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InterestSection } from '@/components/interest/interest-section';
import { MatchActions } from '@/components/match/match-actions';
import { MatchBasis } from '@/components/match/match-basis';
import { MatchBody } from '@/components/match/match-body';
import { MatchVerdict } from '@/components/match/match-verdict';
import { matchWords } from '@/components/match/match-words';
import { WeightsMoved } from '@/components/match/weights-moved';
import { Breadcrumbs } from '@/components/ui/page-head';
import { DemoMark, Tag } from '@/components/ui/tag';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getLatestInterest } from '@/lib/interests/queries';
import { listOwnMoves } from '@/lib/match-history/queries';
import { getOwnMatch } from '@/lib/matching/queries';

type Props = { params: Promise<{ locale: Locale; host: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, host } = await params;
  const t = await getTranslations({ locale, namespace: 'match' });
  const actor = await requireActor(`/workspace/matches/${host}`, 'city_officer', 'city_approver');
  const view = await getOwnMatch(actor, host, new Date());
  if (!view) return {};
  const { city, host: name } = await matchWords(view, locale, 'city');
  return { title: t('pair', { city, host: name }) };
}

/** The city's own match with one host, explained. */
export default async function MatchPage({ params }: Props) {
  const { locale, host } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/workspace/matches/${host}`, 'city_officer', 'city_approver');
  const view = await getOwnMatch(actor, host, new Date());
  if (!view) notFound();
  const t = await getTranslations('match');
  const layout = await getTranslations('layout');
  const words = await matchWords(view, locale, 'city');
  const [moves, interest] = await Promise.all([
    listOwnMoves(actor, view.host.id),
    getLatestInterest(actor, { hostId: view.host.id }, new Date()),
  ]);
  const pair = t('pair', { city: words.city, host: words.host });
  return (
    <>
      <div className="mb-6 flex flex-wrap items-center gap-x-4 gap-y-1 pt-4">
        <Breadcrumbs
          label={layout('crumbs')}
          steps={[{ label: t('crumb'), href: '/workspace/matches' }, { label: pair }]}
        />
        {view.demo && <DemoMark>{t('demo')}</DemoMark>}
        {view.cityVersion === null && <Tag>{t('provisional')}</Tag>}
      </div>
      <MatchVerdict
        view={view}
        words={words}
        moves={moves}
        actions={
          <MatchActions
            hostSlug={view.host.slug}
            rankable={view.result.rankable}
            provisional={view.cityVersion === null}
          />
        }
      />
      <WeightsMoved view={view} locale={locale} />
      <MatchBody view={view} words={words} moves={moves} />
      {view.cityVersion === null ? null : (
        <InterestSection
          side="city"
          to={{ host: view.host.slug }}
          latest={interest}
          mayExpress={hasRole(actor, 'city_officer')}
          locale={locale}
        />
      )}
      <MatchBasis view={view} locale={locale} />
    </>
  );
}
