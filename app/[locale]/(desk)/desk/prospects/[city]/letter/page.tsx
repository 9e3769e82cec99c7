import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { cache } from 'react';
import { LetterForm } from '@/components/desk/prospects/letter-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { getLetterDesk } from '@/lib/prospects/invitation/letter-desk';

type Props = {
  params: Promise<{ locale: Locale; city: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Once per request, for the page and its head. */
const load = cache(async (slug: string) => {
  const actor = await requireActor(`/desk/prospects/${slug}/letter`, 'host_officer');
  const desk = await getLetterDesk(actor, slug);
  if (!desk) notFound();
  return desk;
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, city } = await params;
  const desk = await load(city);
  const t = await getTranslations({ locale, namespace: 'prospects.letter' });
  return { title: t('title', { city: cityNameIn(locale, desk.city) }) };
}

/** The letter that invites a city to take part: drafted, edited, saved, printed. */
export default async function LetterPage({ params, searchParams }: Props) {
  const { locale, city: slug } = await params;
  setRequestLocale(locale);
  const { city, letter, version } = await load(slug);
  const { saved } = await searchParams;
  const [t, layout, prospects] = await Promise.all([
    getTranslations('prospects.letter'),
    getTranslations('layout'),
    getTranslations('prospects'),
  ]);
  const name = cityNameIn(locale, city);
  return (
    <>
      <PageHead
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: prospects('title'), href: '/desk/prospects' },
            { label: name, href: `/desk/prospects/${slug}` },
            { label: t('document') },
          ],
        }}
        title={t('title', { city: name })}
        lead={<p>{t('lead')}</p>}
        actions={
          version > 0 ? (
            <p className="text-small">
              <TextLink href={`/print/prospects/${slug}`}>{t('print')}</TextLink>
            </p>
          ) : undefined
        }
      />
      {version > 0 && saved === String(version) ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t('saved', { version })}
          </Notice>
        </div>
      ) : null}
      <LetterForm city={city} version={version} letter={letter} />
    </>
  );
}
