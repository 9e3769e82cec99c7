import { setRequestLocale } from 'next-intl/server';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

/** Leads everybody who has signed in to the area of their role; the city's one also explains when there is none. */
export default async function StartPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/start');
  if (hasRole(actor, 'host_officer', 'host_approver')) return redirect({ href: '/desk', locale });
  if (hasRole(actor, 'programme_admin', 'auditor')) return redirect({ href: '/admin', locale });
  return redirect({ href: '/workspace', locale });
}
