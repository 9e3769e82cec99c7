import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { currentPolicy } from '@/lib/matching/policy/current';
import { isSamePolicy, sharesOf } from '@/lib/matching/policy/model';
import { previewPolicy } from '@/lib/matching/policy/preview-queries';
import { draftOf, draftPath } from '@/lib/matching/policy/schema';
import { EffectSection } from './_components/effect-section';
import { PublishSection } from './_components/publish-section';
import { WeightsForm } from './_components/weights-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'policy' });
  return { title: t('change.title') };
}

/** Other weights: typed, compared with those in force, published. The draft stands in the address and nowhere else. */
export default async function ChangePolicyPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const draft = draftOf(await searchParams);
  const here = draft ? draftPath(draft) : '/admin/matching/change';
  const actor = await requireActor(here, 'programme_admin');
  const [t, layout, current] = await Promise.all([
    getTranslations('policy'),
    getTranslations('layout'),
    currentPolicy(),
  ]);
  const isSame = draft !== null && isSamePolicy(draft, current.weights);
  const preview = draft && !isSame ? await previewPolicy(actor, draft, new Date()) : null;
  return (
    <>
      <PageHead
        title={t('change.title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: t('title'), href: '/admin/matching' }, { label: t('change.title') }],
        }}
        lead={<p>{t('change.lead')}</p>}
      />
      <Section title={t('change.weightsTitle')} note={<p>{t('change.weightsNote')}</p>}>
        <WeightsForm
          key={here}
          draft={draft ?? sharesOf(current.weights)}
          current={current.weights}
          computed={preview !== null}
        />
        {isSame ? <p className="pt-5 text-muted">{t('change.same')}</p> : null}
      </Section>
      {draft && preview ? (
        <>
          <EffectSection preview={preview} version={current.version} locale={locale} />
          <PublishSection draft={draft} current={current} />
        </>
      ) : null}
    </>
  );
}
