import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContactForm } from '@/components/contact/contact-form';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { env } from '@/lib/env';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('contact');
  return pageMetadata({ locale, path: '/contact', title: t('title'), description: t('lead') });
}

/** A message to the programme itself; cities are written to on their own pages. */
export default async function ContactPage({ params }: PageProps) {
  await pageLocale(params);
  const t = await getTranslations('contact');
  const { SITE_CONTACT } = env();
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('programme.title')} note={<p>{t('programme.note')}</p>}>
        <ContactForm city="" reader={t('reader.programme')} />
      </Section>
      <Section title={t('other.title')}>
        <Ledger top>
          <LedgerRow>
            <TextLink href="/cities">{t('other.city')}</TextLink>
            <span className="block text-muted text-small">{t('other.cityText')}</span>
          </LedgerRow>
          <LedgerRow>
            <TextLink href="/help">{t('other.help')}</TextLink>
            <span className="block text-muted text-small">{t('other.helpText')}</span>
          </LedgerRow>
          {SITE_CONTACT ? (
            <LedgerRow>
              {t('other.mail')}{' '}
              <a href={`mailto:${SITE_CONTACT}`} className="link">
                {SITE_CONTACT}
              </a>
            </LedgerRow>
          ) : null}
        </Ledger>
      </Section>
    </>
  );
}
