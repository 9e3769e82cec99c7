import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ListPages } from '@/components/notifications/list-pages';
import { EmptyState } from '@/components/ui/empty-state';
import { Ledger } from '@/components/ui/ledger';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { currentActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { pageNumber } from '@/lib/http/page-number';
import type { Locale } from '@/lib/i18n/routing';
import { listOutbox } from '@/lib/mail/queries';
import { OutboxMail } from './_components/outbox-mail';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'mail.outbox' });
  return { title: t('title'), robots: { index: false } };
}

/** Mails that were kept instead of sent. Outside a demonstration nobody but the programme learns that it exists. */
export default async function OutboxPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const outbox = await listOutbox(await currentActor(), pageNumber((await searchParams).page));
  if (!outbox) notFound();
  const t = await getTranslations('mail.outbox');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={
          <p className="text-muted">{env().DEMO === 'on' ? t('demonstration') : t('noServer')}</p>
        }
      />
      <div className="pb-12">
        {outbox.mails.length > 0 ? (
          <Ledger top>
            {outbox.mails.map((mail) => (
              <OutboxMail key={mail.id} mail={mail} locale={locale} />
            ))}
          </Ledger>
        ) : (
          <EmptyState
            title={t('empty')}
            action={<TextLink href="/join">{t('emptyAction')}</TextLink>}
          >
            {t('emptyWhy')}
          </EmptyState>
        )}
        <ListPages pages={outbox.pages} path="/outbox" />
      </div>
    </>
  );
}
