import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ProfileAnswers } from '@/components/city/profile-answers';
import { PageHead } from '@/components/ui/page-head';
import { WithAside } from '@/components/ui/section';
import { DemoMark } from '@/components/ui/tag';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { asTyped } from '@/lib/cities/profile/facts';
import type { SectionId } from '@/lib/cities/profile/model';
import { getOwnCity } from '@/lib/cities/profile/queries';
import { listDocumentedTies } from '@/lib/cities/profile/tie-queries';
import { getOwnSignOff } from '@/lib/cities/sign-off/queries';
import type { Locale } from '@/lib/i18n/routing';
import { PreviewAside } from './_components/preview-aside';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'profile.preview' });
  return { title: t('title') };
}

/** The whole profile to check, beside the checklist, and the button that hands it in. */
export default async function PreviewPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const path = '/workspace/city/preview';
  const actor = await requireActor(path, 'city_officer', 'city_approver');
  const [own, signOff] = await Promise.all([getOwnCity(actor), getOwnSignOff(actor)]);
  if (!own?.draft) notFound();
  const t = await getTranslations('profile');
  const { content, people } = own.draft;
  const ties = await listDocumentedTies(own.city.id);
  const change = (section: SectionId) =>
    own.canEdit ? (
      <TextLink
        href={`/workspace/city/${section}`}
        label={t('preview.changeOf', { section: t(`section.${section}.title`) })}
      >
        {t('preview.change')}
      </TextLink>
    ) : null;
  return (
    <>
      <PageHead
        title={t('preview.title')}
        crumbs={{
          label: t('form.crumb'),
          steps: [
            { label: t('form.crumb'), href: '/workspace/city' },
            { label: t('preview.title') },
          ],
        }}
        lead={
          <p>
            {t('preview.lead')} {own.claim.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
          </p>
        }
      />
      <div className="pb-12">
        <WithAside
          aside={
            <PreviewAside own={{ ...own, draft: own.draft }} locale={locale} signOff={signOff} />
          }
        >
          <ProfileAnswers
            content={content}
            facts={content.basics ?? asTyped(own.city)}
            people={people}
            ties={ties}
            locale={locale}
            change={change}
          />
        </WithAside>
      </div>
    </>
  );
}
