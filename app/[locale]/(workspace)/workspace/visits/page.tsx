import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitsPath } from '@/lib/visits/paths';
import { listCityVisits } from '@/lib/visits/queries/list-visits';
import { VisitTable } from './_components/visit-table';
import { NotYet, whyNotYet } from './new/_components/not-yet';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'visit.list' });
  return { title: t('title') };
}

/** All requests of the city hall, drafts included. */
export default async function VisitsPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(cityVisitsPath, 'city_officer', 'city_approver');
  const visits = await listCityVisits(actor, new Date());
  const t = await getTranslations('visit.list');
  const obstacle = whyNotYet(actor);
  const mayBegin = obstacle === null;
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p>{t('lead')}</p>}
        actions={
          mayBegin && visits.length > 0 ? (
            <LinkButton href={`${cityVisitsPath}/new`}>{t('request')}</LinkButton>
          ) : null
        }
      />
      <Section title={t('section')} note={<p>{t('note')}</p>}>
        {visits.length > 0 ? (
          <VisitTable visits={visits} locale={locale} />
        ) : (
          <EmptyState
            title={t('empty.title')}
            action={
              mayBegin ? (
                <TextLink href={`${cityVisitsPath}/new`}>{t('request')}</TextLink>
              ) : undefined
            }
          >
            <p>{t('empty.text')}</p>
            {obstacle ? <NotYet obstacle={obstacle} /> : null}
          </EmptyState>
        )}
      </Section>
    </>
  );
}
