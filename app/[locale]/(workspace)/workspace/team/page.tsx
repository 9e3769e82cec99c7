import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { TeamView } from '@/components/team/team-view';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
import { listJoinRequests } from '@/lib/organisations/join-requests/queries';
import { getTeam } from '@/lib/organisations/queries';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'organisations' });
  return { title: t('title') };
}

/** The people of a city hall. */
export default async function CityTeamPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/team', 'city_officer', 'city_approver');
  const team = await getTeam(actor, 'workspace');
  if (!team) notFound();
  const timeZone = await timeZoneOf(actor, 'workspace');
  const { done } = await searchParams;
  const t = await getTranslations('handover.section');
  return (
    <>
      <TeamView
        team={team}
        area="workspace"
        locale={locale}
        timeZone={timeZone}
        done={done}
        requests={await listJoinRequests(actor)}
      />
      {team.block ? null : (
        <Section title={t('title')} note={<p>{t('note')}</p>}>
          <TextLink href="/workspace/team/successor">{t('link')}</TextLink>
        </Section>
      )}
    </>
  );
}
