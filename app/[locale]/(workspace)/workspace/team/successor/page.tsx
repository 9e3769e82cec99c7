import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { OpenHandovers } from '@/components/handover/open-handovers';
import { SuccessorForm } from '@/components/handover/successor-form';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { HANDOVER_DAYS } from '@/lib/handover/model';
import { getSuccessorChoice } from '@/lib/handover/queries';
import type { Locale } from '@/lib/i18n/routing';
import { timeZoneOf } from '@/lib/notifications/queries';

const DONE = ['named', 'withdrawn'] as const;

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'handover' });
  return { title: t('title') };
}

/** An officer names who takes over: what that does is read first. */
export default async function SuccessorPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/workspace/team/successor', 'city_officer');
  const choice = await getSuccessorChoice(actor);
  if (!choice) notFound();
  const timeZone = await timeZoneOf(actor, 'workspace');
  const t = await getTranslations('handover');
  const team = await getTranslations('organisations');
  const asked = (await searchParams).done;
  const done = DONE.find((one) => one === asked);
  const hasOpen = choice.open.some((one) => one.own);
  const lines = [
    t('will.role'),
    t('will.contact', { visits: choice.visits }),
    t('will.after'),
    t('will.told', { days: HANDOVER_DAYS }),
  ];
  return (
    <>
      <PageHead
        title={t('title')}
        crumbs={{
          label: team('title'),
          steps: [{ label: team('title'), href: '/workspace/team' }, { label: t('title') }],
        }}
        lead={<p>{t('lead', { organisation: cityNameIn(locale, choice.organisation) })}</p>}
      />
      <div className="flex flex-col gap-4 pb-6 empty:hidden">
        {done ? (
          <Notice kind="done" live>
            {t(`done.${done}`)}
          </Notice>
        ) : null}
        {choice.block ? <Notice>{t('blockDemo')}</Notice> : null}
      </div>
      {choice.open.length > 0 ? (
        <Section title={t('openTitle')}>
          <OpenHandovers open={choice.open} locale={locale} timeZone={timeZone} />
        </Section>
      ) : null}
      {hasOpen || choice.block ? null : (
        <div className="flex max-w-form flex-col gap-8 pb-12">
          <div>
            <h2 className="text-h3">{t('will.title')}</h2>
            <ul className="mt-2 list-disc pl-5">
              {lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </div>
          <SuccessorForm choice={choice} />
        </div>
      )}
    </>
  );
}
