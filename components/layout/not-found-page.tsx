import { getLocale, getTranslations } from 'next-intl/server';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/inputs';
import { Ledger, LedgerRow } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { otherLocale } from '@/lib/i18n/routing';
import { PageFrame } from './page-frame';
import { SiteHeader } from './site-header';
import { TwinLink } from './twin-link';

/** What does not exist, or is not for this reader: the same answer for both, with ways on. */
export async function NotFoundPage() {
  const [t, locale] = await Promise.all([getTranslations('layout.notFound'), getLocale()]);
  const twin = otherLocale(locale);
  const twinWords = await getTranslations({ locale: twin, namespace: 'layout.notFound' });
  const ways = [
    { href: '/cities', text: t('cities') },
    { href: '/', text: t('home') },
    { href: '/help', text: t('help') },
    { href: '/contact', text: t('contact') },
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
      <Section title={t('waysTitle')}>
        <Ledger top>
          <LedgerRow>
            <TwinLink to={twin}>{twinWords('twin')}</TwinLink>
          </LedgerRow>
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
