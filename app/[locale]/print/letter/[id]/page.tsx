import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { InvitationPaper } from '@/components/letter/invitation-paper';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { SECRET_HEADER } from '@/lib/reports/printing/secret-header';
import { openLetterOnce } from '@/lib/visits/letter/printing/opening';
import { getVisit } from '@/lib/visits/queries/get-visit';

type Props = {
  params: Promise<{ locale: Locale; id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'letter' });
  return { title: t('document') };
}

/** A visit's invitation letter on paper: the newest or the one asked for; for the desk also the draft. Once for the browser that makes its PDF. */
export default async function PrintInvitationPage({ params, searchParams }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const { number } = await searchParams;
  const secret = (await headers()).get(SECRET_HEADER);
  if (secret) return <OncePaper number={number} secret={secret} />;
  const actor = await requireActor(
    `/print/letter/${id}`,
    'city_officer',
    'city_approver',
    'host_officer',
    'host_approver',
  );
  const visit = await getVisit(actor, id, new Date());
  if (!visit?.side) notFound();
  const issued = visit.letters.find((one) => number === undefined || one.number === number) ?? null;
  const letter = issued ?? (number === undefined ? visit.desk?.letter : null);
  if (!letter) notFound();
  return <InvitationPaper letter={letter} issued={issued} visit={visit} />;
}

async function OncePaper(props: { number: string | string[] | undefined; secret: string }) {
  const { number, secret } = props;
  const paper =
    typeof number === 'string' ? await openLetterOnce(number, secret, new Date()) : null;
  if (!paper) notFound();
  return <InvitationPaper letter={paper.letter} issued={paper.letter} visit={paper.visit} />;
}
