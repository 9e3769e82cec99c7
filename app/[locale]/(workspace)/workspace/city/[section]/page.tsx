import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { requireActor } from '@/lib/auth/session';
import { TASK_IDS, type TaskId } from '@/lib/cities/profile/model';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { listSavers } from '@/lib/cities/profile/savers';
import type { Locale } from '@/lib/i18n/routing';
import { BasicsSection } from './_components/basics-section';
import { ChinaSection } from './_components/china-section';
import { ContactsSection } from './_components/contacts-section';
import { editorsHere } from './_components/editors-here';
import { PicturesSection } from './_components/pictures-section';
import { PlacesSection } from './_components/places-section';
import { ReadinessSection } from './_components/readiness-section';
import { SectorsSection } from './_components/sectors-section';
import { WaysSection } from './_components/ways-section';

type Props = {
  params: Promise<{ locale: Locale; section: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const isSection = (value: string): value is TaskId => TASK_IDS.some((id) => id === value);

const FORMS = {
  basics: BasicsSection,
  contacts: ContactsSection,
  sectors: SectorsSection,
  ways: WaysSection,
  places: PlacesSection,
  china: ChinaSection,
  readiness: ReadinessSection,
  pictures: PicturesSection,
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, section } = await params;
  if (!isSection(section)) return {};
  const t = await getTranslations({ locale, namespace: 'profile.section' });
  return { title: t(`${section}.title`) };
}

/** One section of the profile as a form. */
export default async function SectionPage({ params, searchParams }: Props) {
  const { locale, section } = await params;
  setRequestLocale(locale);
  if (!isSection(section)) notFound();
  const path = `/workspace/city/${section}`;
  const actor = await requireActor(path, 'city_officer', 'city_approver');
  const own = await getOwnCity(actor);
  if (!own?.draft) notFound();
  const editors = section === 'pictures' ? [] : await editorsHere(actor.userId, own, section);
  const savers = await listSavers(own.claim.id, own.draft.content.saved);
  const Form = FORMS[section];
  const saved = (await searchParams).saved;
  return (
    <Form
      own={{ ...own, draft: own.draft, editors, savers }}
      locale={locale}
      served={typeof saved === 'string' ? saved : ''}
    />
  );
}
