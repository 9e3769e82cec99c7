import { getLocale, getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { cityNameIn } from '@/lib/cities/name-in';
import { listHosts } from '@/lib/hosts/queries';
import { HeaderFrame } from './header-frame';

/** The header of public pages. It is the same for everyone: it never reads the session. */
export async function SiteHeader() {
  const [t, first] = await Promise.all([getTranslations('layout'), hostLink()]);
  const signIn = <TextLink href="/sign-in">{t('signIn')}</TextLink>;
  return <HeaderFrame area="public" first={first} end={signIn} />;
}

/** The one host by its name; several as a list on the home page; nothing while there is none. */
async function hostLink() {
  const [t, locale, hosts] = await Promise.all([
    getTranslations('layout.public'),
    getLocale(),
    listHosts(),
  ]);
  const [host, ...others] = hosts;
  if (!host) return undefined;
  if (others.length > 0) return { href: '/#hosts', text: t('hosts') };
  return { href: `/hosts/${host.slug}`, text: cityNameIn(locale, host) };
}
