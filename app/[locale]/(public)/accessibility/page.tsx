import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { env } from '@/lib/env';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

const EXCEPTIONS = ['readers', 'print', 'texts', 'chinese'] as const;

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('legal.accessibility');
  return pageMetadata({
    locale,
    path: '/accessibility',
    title: t('title'),
    description: t('lead'),
  });
}

/** The statement in the order of the EU's model: Commission Implementing Decision (EU) 2018/1523. */
export default async function AccessibilityPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations('legal.accessibility');
  const { SITE_CONTACT } = env();
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('status.title')}>
        <p className="max-w-measure">{t('status.text')}</p>
      </Section>
      <Section title={t('exceptions.title')} note={<p>{t('exceptions.note')}</p>}>
        <ul className="ledger ledger-top">
          {EXCEPTIONS.map((key) => (
            <li key={key}>{t(`exceptions.${key}`)}</li>
          ))}
        </ul>
      </Section>
      <Section title={t('method.title')} note={<p>{t('date')}</p>}>
        <p className="max-w-measure">{t('method.text')}</p>
      </Section>
      <Section title={t('feedback.title')}>
        <p className="max-w-measure">{t('feedback.text')}</p>
        {SITE_CONTACT ? (
          <p>
            <a href={`mailto:${SITE_CONTACT}`} className="link">
              {SITE_CONTACT}
            </a>
          </p>
        ) : (
          <p className="text-muted">{t('feedback.unknown')}</p>
        )}
      </Section>
      <Section title={t('enforcement.title')}>
        <p className="max-w-measure">{t('enforcement.text')}</p>
      </Section>
    </>
  );
}
