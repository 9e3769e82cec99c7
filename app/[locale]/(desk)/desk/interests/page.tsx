import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InterestListPage } from '@/components/interest/interest-list-page';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { listInterests } from '@/lib/interests/queries';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'interests' });
  return { title: t('title.host') };
}

/** Expressions of interest of the office, sent and received. */
export default async function InterestsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/interests', 'host_officer', 'host_approver');
  const interests = await listInterests(actor, new Date());
  return <InterestListPage side="host" interests={interests} locale={locale} />;
}
