import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { CLAIM_VIEWS, countClaims } from '@/lib/cities/claims/claim-list-queries';
import { countUnreadProfiles } from '@/lib/cities/claims/look-queries';
import { countNewMessages } from '@/lib/contact/queries';
import { formatCount } from '@/lib/i18n/numbers';
import type { Locale } from '@/lib/i18n/routing';
import { HolidaySection } from './_components/holiday-section';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'admin' });
  return { title: t('title') };
}

/** What waits for the programme. */
export default async function AdminPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin', 'programme_admin', 'auditor');
  const [counts, unread, waiting] = await Promise.all([
    countClaims(actor),
    countUnreadProfiles(actor),
    countNewMessages(actor, 'programme'),
  ]);
  const t = await getTranslations('admin');
  const words = await getTranslations('review');
  const inbox = await getTranslations('contact.inbox');
  const isAuditor = !hasRole(actor, 'programme_admin');
  return (
    <>
      <PageHead title={t('title')} lead={<p>{isAuditor ? t('auditor') : t('lead')}</p>} />
      <Section title={t('queue.title')}>
        <DefinitionRows
          rows={[
            ...CLAIM_VIEWS.map((view) => ({
              key: view as string,
              term: <TextLink href={`/admin/cities?view=${view}`}>{t(`queue.${view}`)}</TextLink>,
              value: formatCount(locale, counts[view]),
            })),
            {
              key: 'published',
              term: <TextLink href="/admin/cities/published">{words('unread.tab')}</TextLink>,
              value: formatCount(locale, unread),
            },
          ]}
        />
      </Section>
      <HolidaySection actor={actor} />
      <Section title={t('queue.mail')}>
        <DefinitionRows
          rows={[
            {
              key: 'mail',
              term: <TextLink href="/admin/deliveries">{t('queue.mail')}</TextLink>,
              value: t('queue.mailNote'),
            },
            {
              key: 'messages',
              term: <TextLink href="/admin/messages">{inbox('title')}</TextLink>,
              value: inbox('waiting', { count: waiting ?? 0 }),
            },
          ]}
        />
      </Section>
    </>
  );
}
