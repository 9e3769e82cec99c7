import { getTranslations } from 'next-intl/server';
import { TextLink } from '@/components/ui/text-link';
import { HeaderFrame } from './header-frame';

/** The header of public pages. It is the same for everyone: it never reads the session. */
export async function SiteHeader() {
  const t = await getTranslations('layout');
  return <HeaderFrame area="public" end={<TextLink href="/sign-in">{t('signIn')}</TextLink>} />;
}
