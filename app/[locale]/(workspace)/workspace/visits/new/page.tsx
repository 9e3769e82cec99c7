import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { listHosts } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import { cityVisitsPath } from '@/lib/visits/paths';
import { REQUEST_STEPS } from '@/lib/visits/request';
import { BeginForm } from './_components/begin-form';
import { NotYet, whyNotYet } from './_components/not-yet';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'request.new' });
  return { title: t('title') };
}

/** Before the wizard: which host, and what will be asked. The draft begins with the button, not with the visit here. */
export default async function NewRequestPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor(`${cityVisitsPath}/new`, 'city_officer', 'city_approver');
  const t = await getTranslations('request.new');
  const visit = await getTranslations('visit.list');
  const layout = await getTranslations('layout');
  const step = await getTranslations('visits.step');
  const obstacle = whyNotYet(actor);
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: layout('crumbs'),
          steps: [{ label: visit('title'), href: cityVisitsPath }, { label: t('title') }],
        }}
        lead={<p>{t('lead')}</p>}
      />
      <Section title={obstacle ? t('blocked.title') : t('host')}>
        {obstacle ? (
          <NotYet obstacle={obstacle} />
        ) : (
          <BeginForm locale={locale} hosts={await listHosts()} />
        )}
      </Section>
      <Section title={t('known.title')}>
        <DefinitionRows
          rows={REQUEST_STEPS.map((one) => ({
            key: one,
            term: step(one),
            value: t(`known.${one}`),
          }))}
        />
      </Section>
    </>
  );
}
