import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { TeamView } from '@/components/team/team-view';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
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

/** The people of a host's office. */
export default async function DeskTeamPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/team', 'host_officer', 'host_approver');
  const team = await getTeam(actor, 'desk');
  if (!team) notFound();
  const timeZone = await timeZoneOf(actor, 'desk');
  const { done } = await searchParams;
  return <TeamView team={team} area="desk" locale={locale} timeZone={timeZone} done={done} />;
}
