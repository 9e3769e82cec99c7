import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { requireActor } from '@/lib/auth/session';
import { rulesDraftOf, rulesDraftPath } from '@/lib/hosts/rules/draft';
import { differencesOf } from '@/lib/hosts/rules/model';
import { getOwnRules } from '@/lib/hosts/rules/queries';
import type { Locale } from '@/lib/i18n/routing';
import { previewRules } from '@/lib/visits/rules/preview-queries';
import { EffectSection } from './_components/effect-section';
import { PublishSection } from './_components/publish-section';
import { RulesForm } from './_components/rules-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'rules' });
  return { title: t('proposal.title') };
}

/** Other rules: typed, compared with those in force, published. The draft stands in the address and nowhere else. */
export default async function ChangeRulesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const draft = rulesDraftOf(await searchParams);
  const here = draft ? rulesDraftPath(draft) : '/desk/rules/change';
  const actor = await requireActor(here, 'host_officer', 'host_approver');
  const now = new Date();
  const own = await getOwnRules(actor, now);
  if (!own) notFound();
  const [t, layout] = await Promise.all([getTranslations('rules'), getTranslations('layout')]);
  const isSame = draft !== null && differencesOf(own.rules, draft).length === 0;
  const preview = draft && !isSame ? await previewRules(actor, draft, now) : null;
  return (
    <>
      <PageHead
        title={t('proposal.title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: t('title'), href: '/desk/rules' }, { label: t('proposal.title') }],
        }}
        lead={<p>{t('proposal.lead')}</p>}
      />
      <RulesForm
        key={here}
        draft={draft ?? own.rules}
        current={own.rules}
        computed={preview !== null}
        locale={locale}
      />
      {isSame ? <p className="pb-7 text-muted">{t('proposal.same')}</p> : null}
      {draft && preview ? (
        <>
          <EffectSection preview={preview} locale={locale} />
          <PublishSection draft={draft} base={own.number} mayPublish={own.mayPublish} />
        </>
      ) : null}
    </>
  );
}
