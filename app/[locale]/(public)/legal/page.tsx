import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { env } from '@/lib/env';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

const IS = ['does', 'facts', 'match'] as const;
const IS_NOT = ['backing', 'visa', 'contract', 'interest'] as const;
const LICENCES = ['places', 'ties', 'signals', 'map', 'profiles', 'pictures', 'type'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('legal.notice');
  return pageMetadata({ locale, path: '/legal', title: t('title'), description: t('lead') });
}

/** Who answers for the site, what it is and is not, and under which licences it uses what. */
export default async function LegalPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations('legal.notice');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Operator />
      <Section title={t('is.title')}>
        <List texts={IS.map((key) => t(`is.${key}`))} />
      </Section>
      <Section title={t('isNot.title')}>
        <List texts={IS_NOT.map((key) => t(`isNot.${key}`))} />
      </Section>
      <Section
        title={t('licences.title')}
        note={
          <p>
            <TextLink href="/sources">{t('licences.sources')}</TextLink>
          </p>
        }
      >
        <DefinitionRows
          rows={LICENCES.map((key) => ({
            key,
            term: t(`licences.${key}.what`),
            value: t(`licences.${key}.terms`),
          }))}
        />
      </Section>
      <Section title={t('correct.title')}>
        <p className="max-w-measure">
          {t.rich('correct.text', {
            contact: (text) => <TextLink href="/contact">{text}</TextLink>,
            privacy: (text) => <TextLink href="/privacy">{text}</TextLink>,
          })}
        </p>
      </Section>
    </>
  );
}

function List({ texts }: { texts: readonly string[] }) {
  return (
    <ul className="ledger ledger-top">
      {texts.map((text) => (
        <li key={text}>
          <span className="block max-w-measure">{text}</span>
        </li>
      ))}
    </ul>
  );
}

/** Name, address and numbers are settings of whoever runs the site. */
async function Operator() {
  const t = await getTranslations('legal.notice.operator');
  const { SITE_OPERATOR, SITE_CONTACT, SITE_ICP } = env();
  return (
    <Section title={t('title')}>
      <p className="max-w-measure">
        {SITE_OPERATOR ? <span lang="">{SITE_OPERATOR}</span> : t('unknown')}
      </p>
      <p className="flex flex-wrap gap-x-6 pt-2">
        <TextLink href="/contact">{t('write')}</TextLink>
        {SITE_CONTACT ? (
          <a href={`mailto:${SITE_CONTACT}`} className="link">
            {SITE_CONTACT}
          </a>
        ) : null}
      </p>
      {SITE_ICP ? (
        <p className="pt-2 text-muted text-small">{t('icp', { number: SITE_ICP })}</p>
      ) : null}
    </Section>
  );
}
