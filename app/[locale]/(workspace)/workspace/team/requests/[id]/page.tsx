import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';
import { getJoinRequest } from '@/lib/organisations/join-requests/queries';
import { AcceptForm, RefuseForm } from './_components/answer-forms';

type Props = { params: Promise<{ locale: Locale; id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'organisations.request' });
  return { title: t('title') };
}

/** One person who asks to join the team, and the officers' answer. */
export default async function JoinRequestPage({ params }: Props) {
  const { locale, id } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`/workspace/team/requests/${id}`, 'city_officer');
  const request = await getJoinRequest(actor, id);
  if (!request) notFound();
  const timeZone = await timeZoneOf(actor, 'workspace');
  const day = (instant: Date) => formatDay(locale, dayIn(timeZone, instant));
  const t = await getTranslations('organisations');
  const texts = [
    { key: 'office', value: request.office },
    { key: 'email', value: request.email },
    { key: 'message', value: request.message },
  ] as const;
  const rows = texts.map(({ key, value }) => ({
    key,
    term: t(`request.${key}`),
    value: (
      <span lang="" className="whitespace-pre-line break-words">
        {value}
      </span>
    ),
  }));
  return (
    <>
      <PageHead
        title={<span lang="">{request.name}</span>}
        crumbs={{
          label: t('title'),
          steps: [{ label: t('title'), href: '/workspace/team' }, { label: t('request.title') }],
        }}
        lead={
          <p className="text-muted">
            {t('requests.since', { day: day(request.openedAt), until: day(request.lapsesAt) })}
          </p>
        }
      />
      <div className="flex max-w-measure flex-col gap-6 pb-8">
        <DefinitionRows rows={rows} />
        {request.status === 'open' ? null : (
          <Notice>{t(`refusal.request_${request.status}`)}</Notice>
        )}
        {request.block ? <Notice>{t(`block.${request.block}`)}</Notice> : null}
      </div>
      {request.status === 'open' && !request.block ? (
        <>
          <Section title={t('request.accept.title')} note={<p>{t('request.accept.note')}</p>}>
            <AcceptForm request={request.id} />
          </Section>
          <Section title={t('request.refuse.title')} note={<p>{t('request.refuse.note')}</p>}>
            <RefuseForm request={request.id} />
          </Section>
        </>
      ) : null}
    </>
  );
}
