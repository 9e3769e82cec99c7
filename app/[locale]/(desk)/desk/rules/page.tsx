import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { getOwnRules } from '@/lib/hosts/rules/queries';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { ClosedSection } from './_components/closed-section';
import { RuleTable } from './_components/rule-table';
import { VersionHistory } from './_components/version-history';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const DONE = ['published', 'period', 'removed'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'rules' });
  return { title: t('title') };
}

/** The rules of the host: what is in force, its closed periods, and every version before. */
export default async function RulesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/desk/rules', 'host_officer', 'host_approver');
  const own = await getOwnRules(actor, new Date());
  if (!own) notFound();
  const query = await searchParams;
  const done = DONE.find((one) => one === query.done);
  const t = await getTranslations('rules');
  const [current] = own.versions;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        actions={
          <span className="screen-only">
            <LinkButton href="/desk/rules/change">{t('change')}</LinkButton>
          </span>
        }
      />
      {done ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      <Section
        title={t('table.title')}
        note={
          <>
            <p>
              {current
                ? t('table.version', {
                    number: current.number,
                    day: formatDay(locale, current.since),
                  })
                : t('table.none')}
            </p>
            <p>
              <TextLink href={`/how-visits-work?host=${own.slug}`}>{t('publicLink')}</TextLink>
            </p>
          </>
        }
      >
        <RuleTable rules={own.rules} locale={locale} />
      </Section>
      <ClosedSection periods={own.closed} edited={query.edit} locale={locale} />
      <Section title={t('history.title')} note={<p>{t('history.note')}</p>}>
        <VersionHistory versions={own.versions} locale={locale} />
      </Section>
    </>
  );
}
