import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EditHead } from '@/components/desk/profile/edit-head';
import { FactForm } from '@/components/desk/profile/fact-form';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnHostProfilePage } from '@/lib/matching/host/queries';

type Props = { params: Promise<{ locale: Locale; fact: string }> };

/** The address of the form for a fact that is not there yet. */
const NEW = 'new';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, fact } = await params;
  const t = await getTranslations({ locale, namespace: 'hostDesk' });
  return { title: t(fact === NEW ? 'facts.add' : 'facts.edit') };
}

/** The form of one fact about the host, new or known. Officers alone edit. */
export default async function EditHostFactPage({ params }: Props) {
  const { locale, fact: key } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/desk/profile/facts/${key}`, 'host_officer');
  const page = await getOwnHostProfilePage(actor);
  const fact = page?.facts.find((one) => one.key === key) ?? null;
  if (!page || (key !== NEW && !fact)) notFound();
  const t = await getTranslations('hostDesk');
  return (
    <>
      <EditHead
        title={t(fact ? 'facts.edit' : 'facts.add')}
        lead={t('facts.lead')}
        version={page.version}
      />
      <div className="max-w-206">
        <FactForm fact={fact} version={page.version} locale={locale} />
      </div>
    </>
  );
}
