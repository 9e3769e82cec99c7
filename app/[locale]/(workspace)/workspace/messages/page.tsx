import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { MessageList } from '@/components/contact/message-list';
import { PageHead } from '@/components/ui/page-head';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { handleCityMessageAction } from '@/lib/contact/actions';
import { listMessages } from '@/lib/contact/queries';
import { pageLocale } from '@/lib/i18n/page-props';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await pageLocale(params);
  const t = await getTranslations('contact.inbox');
  return { title: t('title') };
}

/** What people without an account write to the city's team. */
export default async function MessagesPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/messages', 'city_officer', 'city_approver');
  const messages = await listMessages(actor, 'city');
  if (!messages) notFound();
  const t = await getTranslations('contact.inbox');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('cityLead')}</p>} />
      <div className="pb-13">
        <MessageList
          messages={messages}
          timeZone={await timeZoneOf(actor, 'workspace')}
          action={hasRole(actor, 'city_officer') ? handleCityMessageAction : null}
        />
      </div>
    </>
  );
}
