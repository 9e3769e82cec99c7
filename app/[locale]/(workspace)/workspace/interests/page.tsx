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
  return { title: t('title.city') };
}

/** Expressions of interest of the city hall, sent and received. */
export default async function InterestsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/interests', 'city_officer', 'city_approver');
  const interests = await listInterests(actor, new Date());
  return <InterestListPage side="city" interests={interests} locale={locale} />;
}
