import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { env } from '@/lib/env';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

/** First layer: what everybody should know. */
const SHORT = ['tracking', 'visitors', 'accounts', 'host', 'rights'] as const;
/** Second layer: each kind of data, with why, who sees it and how long it is kept. */
const KINDS = [
  'account',
  'contacts',
  'visits',
  'reports',
  'conversations',
  'messages',
  'contact',
  'sessions',
  'audit',
] as const;
const ASPECTS = ['what', 'why', 'who', 'long'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('legal.privacy');
  return pageMetadata({
    locale,
    path: '/privacy',
    title: t('title'),
    description: t('lead'),
  });
}

/** What is known about people, in two layers; the operator and its contact are settings. */
export default async function PrivacyPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations('legal.privacy');
  const { SITE_OPERATOR, SITE_CONTACT, CONTACT_RETENTION_DAYS } = env();
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('short.title')}>
        <ul className="ledger ledger-top">
          {SHORT.map((key) => (
            <li key={key}>{t(`short.${key}`)}</li>
          ))}
        </ul>
      </Section>
      {KINDS.map((kind) => (
        <Section key={kind} id={kind} title={t(`kind.${kind}.title`)}>
          <DefinitionRows
            rows={ASPECTS.map((aspect) => ({
              key: aspect,
              term: t(`aspect.${aspect}`),
              value: t(`kind.${kind}.${aspect}`, { days: CONTACT_RETENTION_DAYS }),
            }))}
          />
        </Section>
      ))}
      <Section title={t('china.title')}>
        <p className="max-w-measure">{t('china.text')}</p>
      </Section>
      <Section title={t('yours.title')}>
        <p className="max-w-measure">
          {t.rich('yours.text', {
            account: (text) => <TextLink href="/account">{text}</TextLink>,
          })}
        </p>
      </Section>
      <Section title={t('operator.title')} note={<p>{t('date')}</p>}>
        <p className="max-w-measure">
          {SITE_OPERATOR ? <span lang="">{SITE_OPERATOR}</span> : t('operator.unknown')}
        </p>
        {SITE_CONTACT ? (
          <p>
            <a href={`mailto:${SITE_CONTACT}`} className="link">
              {SITE_CONTACT}
            </a>
          </p>
        ) : null}
      </Section>
    </>
  );
}
