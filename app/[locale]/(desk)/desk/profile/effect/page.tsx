import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EffectOnList } from '@/components/desk/profile/effect-on-list';
import { HostDifferenceList } from '@/components/desk/profile/host-difference-list';
import { PublishSectors } from '@/components/desk/profile/publish-sectors';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { getSectorsEffect } from '@/lib/matching/host/effect-queries';
import { draftIn, sectorsDraftPath } from '@/lib/matching/host/sectors-draft';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'hostDesk' });
  return { title: t('effect.title') };
}

/** What a draft of the sectors would change, and publish. The draft stands in the address and nowhere else. */
export default async function SectorsEffectPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const draft = draftIn(await searchParams);
  const actor = await requireActor(
    draft ? sectorsDraftPath('effect', draft) : '/desk/profile/effect',
    'host_officer',
  );
  // an address without a draft, or with one of another taxonomy
  if (!draft) return redirect({ href: '/desk/profile/sectors', locale });
  const effect = await getSectorsEffect(actor, draft.sectors, new Date());
  if (!effect) notFound();
  const [t, layout] = await Promise.all([getTranslations('hostDesk'), getTranslations('layout')]);
  const edit = sectorsDraftPath('sectors', draft);
  const isSame = effect.differences.length === 0;
  return (
    <>
      <PageHead
        title={t('effect.title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('title'), href: '/desk/profile' },
            { label: t('sectors.edit'), href: edit },
            { label: t('effect.title') },
          ],
        }}
        lead={<p>{t('effect.lead')}</p>}
      />
      <Section
        title={t('effect.profileTitle')}
        note={
          <>
            <p>{t('effect.profileNote')}</p>
            <p>
              <TextLink href={edit}>{t('effect.editAgain')}</TextLink>
            </p>
          </>
        }
      >
        {isSame ? (
          <p>{t('refusal.unchanged')}</p>
        ) : (
          <HostDifferenceList differences={effect.differences} locale={locale} />
        )}
      </Section>
      {isSame ? null : (
        <>
          <EffectOnList effect={effect} locale={locale} />
          <PublishSectors draft={draft} back={edit} />
        </>
      )}
    </>
  );
}
