import type { Metadata } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { PageFrame } from '@/components/layout/page-frame';
import { SiteHeader } from '@/components/layout/site-header';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout.notFound');
  return { title: t('title') };
}

/** What does not exist, or is not for this reader: the same answer for both, with ways on. */
export default async function NotFound() {
  const [t, locale] = await Promise.all([getTranslations('layout.notFound'), getLocale()]);
  const ways = [
    { href: '/cities', text: t('cities') },
    { href: '/', text: t('home') },
    { href: '/sign-in', text: t('signIn') },
  ];
  return (
    <PageFrame header={<SiteHeader />}>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      <Section title={t('searchTitle')}>
        <search>
          <form
            action={`/${locale}/cities`}
            className="flex max-w-150 flex-wrap items-end gap-3 max-md:flex-col max-md:items-stretch"
          >
            <div className="grow">
              <TextField name="q" label={t('searchLabel')} type="search" autoComplete="off" />
            </div>
            <Button>{t('search')}</Button>
          </form>
        </search>
      </Section>
      <Section title={t('waysTitle')} note={<p>{t('languages')}</p>}>
        <Ledger>
          {ways.map(({ href, text }) => (
            <LedgerRow key={href}>
              <TextLink href={href}>{text}</TextLink>
            </LedgerRow>
          ))}
        </Ledger>
      </Section>
    </PageFrame>
  );
}
