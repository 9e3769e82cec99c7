import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { isReference } from '@/lib/contact/reference';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

type Props = PageProps & {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('contact.sent');
  return { title: t('title'), robots: { index: false } };
}

/** The receipt: what happens now, and the number under which the message is found. */
export default async function MessageSentPage({ params, searchParams }: Props) {
  await pageLocale(params);
  const [t, { reference }] = await Promise.all([getTranslations('contact.sent'), searchParams]);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('next')}>
        {isReference(reference) ? (
          <p className="max-w-measure">
            {t.rich('reference', {
              reference,
              b: (text) => <b className="font-number">{text}</b>,
            })}
          </p>
        ) : null}
        <p className="max-w-measure pt-2">{t('noMail')}</p>
        <p className="pt-4">
          <TextLink href="/cities">{t('cities')}</TextLink>
        </p>
      </Section>
    </>
  );
}
