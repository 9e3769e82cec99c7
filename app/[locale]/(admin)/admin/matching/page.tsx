import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { listPolicyVersions } from '@/lib/matching/policy/log-queries';
import { MatchingHead } from './_components/matching-head';
import { VersionTable } from './_components/version-table';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'policy' });
  return { title: t('title') };
}

/** The weights in force and all before them. Auditors read, administrators propose others. */
export default async function MatchingPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/matching', 'programme_admin', 'auditor');
  const versions = await listPolicyVersions(actor);
  if (!versions) notFound();
  const mayWrite = hasRole(actor, 'programme_admin');
  const { done } = await searchParams;
  const t = await getTranslations('policy');
  return (
    <>
      <MatchingHead
        current="weights"
        lead={t('lead')}
        actions={
          mayWrite ? (
            <LinkButton href="/admin/matching/change">{t('propose')}</LinkButton>
          ) : undefined
        }
      />
      {done === 'published' ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t('done.published')}
          </Notice>
        </div>
      ) : null}
      <Section
        title={t('versions.title')}
        note={
          <>
            <p>{t('versions.note')}</p>
            <p>
              <TextLink href="/how-matching-works">{t('versions.public')}</TextLink>
            </p>
          </>
        }
      >
        <VersionTable versions={versions} locale={locale} />
      </Section>
    </>
  );
}
