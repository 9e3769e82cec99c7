import { getLocale, getTranslations } from 'next-intl/server';
import { getSessionNotice } from '@/lib/auth/session-notice';
import { SessionWarning } from './session-warning';

/** Warns before the session of the page ends; nothing when nobody is signed in. */
export async function SessionWatch() {
  const session = await getSessionNotice();
  if (!session) return null;
  const [locale, t] = await Promise.all([getLocale(), getTranslations('session')]);
  const texts = {
    label: t('label'),
    idle: t('idle', { time: '{time}' }),
    absolute: t('absolute', { time: '{time}' }),
    over: t('over'),
    stay: t('stay'),
    signIn: t('signIn'),
  };
  return <SessionWarning session={session} locale={locale} texts={texts} />;
}
