import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EditHead } from '@/components/desk/profile/edit-head';
import { SectorsForm } from '@/components/desk/profile/sectors-form';
import { WaysForm } from '@/components/desk/profile/ways-form';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { getOwnHostProfilePage } from '@/lib/matching/host/queries';
import { draftIn, sectorsDraftPath } from '@/lib/matching/host/sectors-draft';

type Props = {
  params: Promise<{ locale: Locale; part: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const FORMS = { sectors: SectorsForm, ways: WaysForm } as const;
type Part = keyof typeof FORMS;
const isPart = (part: string): part is Part => Object.hasOwn(FORMS, part);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, part } = await params;
  const t = await getTranslations({ locale, namespace: 'hostDesk' });
  return isPart(part) ? { title: t(`${part}.edit`) } : {};
}

/** The form of one part of the host's profile. Officers alone edit. */
export default async function EditHostPartPage({ params, searchParams }: Props) {
  const { locale, part } = await params;
  setRequestLocale(locale);
  const draft = part === 'sectors' ? draftIn(await searchParams) : null;
  const here = draft ? sectorsDraftPath('sectors', draft) : `/desk/profile/${part}`;
  const actor = await requireActor(here, 'host_officer');
  const page = isPart(part) ? await getOwnHostProfilePage(actor) : null;
  if (!page || !isPart(part)) notFound();
  const t = await getTranslations('hostDesk');
  const Form = FORMS[part];
  return (
    <>
      <EditHead title={t(`${part}.edit`)} lead={t(`${part}.lead`)} version={page.version} />
      <div className="max-w-206">
        <Form page={page} locale={locale} draft={draft} />
      </div>
    </>
  );
}
