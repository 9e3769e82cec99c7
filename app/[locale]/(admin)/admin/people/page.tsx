import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { listOffices, listPeople } from '@/lib/accounts/people-queries';
import { hasRole } from '@/lib/auth/model';
import { requireActor } from '@/lib/auth/session';
import { pageNumber } from '@/lib/http/page-number';
import type { Locale } from '@/lib/i18n/routing';
import { PeoplePages } from './_components/people-pages';
import { PeopleSearch } from './_components/people-search';
import { PeopleTable } from './_components/people-table';
import { StaffForm } from './_components/staff-form';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** Longest search text that is read, in characters. */
const LONGEST = 80;
const DONE = ['invited', 'closed', 'reopened'] as const;
const PATH = '/admin/people';

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'accounts.people' });
  return { title: t('title') };
}

/** All accounts with their roles; administrators invite, close and open them again. */
export default async function PeoplePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(PATH, 'programme_admin', 'auditor');
  const query = await searchParams;
  const q = typeof query.q === 'string' ? query.q.slice(0, LONGEST).trim() : '';
  const people = await listPeople(actor, { q, page: pageNumber(query.page) });
  if (!people) notFound();
  const mayWrite = hasRole(actor, 'programme_admin');
  const done = DONE.find((one) => one === query.done);
  const t = await getTranslations('accounts.people');
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p className="text-muted">{t('count', { count: people.total })}</p>}
      />
      {done ? (
        <div className="pb-6">
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        </div>
      ) : null}
      <Section title={t('list')} note={mayWrite ? <p>{t('note')}</p> : <p>{t('masked')}</p>}>
        <PeopleSearch q={q} locale={locale} />
        {people.rows.length > 0 ? (
          <PeopleTable rows={people.rows} locale={locale} mayWrite={mayWrite} />
        ) : (
          <EmptyState title={t('none', { q })}>{t('noneText')}</EmptyState>
        )}
        <PeoplePages pages={people.pages} q={q} />
      </Section>
      {mayWrite ? (
        <div id="invite">
          <Section title={t('invite.title')} note={<p>{t('invite.note')}</p>}>
            <StaffForm offices={await listOffices()} locale={locale} />
          </Section>
        </div>
      ) : null}
    </>
  );
}
