import { setRequestLocale } from 'next-intl/server';
import { areaOf } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

/** Leads everybody who has signed in to the area of their role; the city's one also explains when there is none. */
export default async function StartPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/start');
  return redirect({ href: `/${areaOf(actor)}`, locale });
}
