import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LetterPaper } from '@/components/desk/prospects/letter-paper';
import { requireActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { getOwnHost } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import { getLetterDesk } from '@/lib/prospects/invitation/letter-desk';
import { getLetter } from '@/lib/prospects/invitation/queries';

type Props = {
  params: Promise<{ locale: Locale; city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'prospects.letter' });
  return { title: t('document') };
}

/** The letter on paper: the newest version or the one asked for; before the first, the draft. */
export default async function PrintLetterPage({ params, searchParams }: Props) {
  const { locale, city } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/print/prospects/${city}`, 'host_officer', 'host_approver');
  const { version } = await searchParams;
  const asked =
    typeof version === 'string' && /^[1-9]\d{0,6}$/.test(version) ? Number(version) : undefined;
  const [host, saved] = await Promise.all([getOwnHost(actor), getLetter(actor, city, asked)]);
  const letter = saved ?? (asked ? null : (await getLetterDesk(actor, city))?.letter);
  if (!host || !letter) notFound();
  return (
    <LetterPaper
      letter={letter}
      savedAt={saved?.savedAt ?? null}
      host={host}
      demo={env().DEMO === 'on'}
    />
  );
}
