import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Stages } from '@/components/ui/stages';
import { DemoMark } from '@/components/ui/tag';
import { CityStatus, VisitMarks } from '@/components/visit/city-status';
import { placeName } from '@/components/visit/place-names';
import { VisitTitle } from '@/components/visit/visit-title';
import { sentences } from '@/lib/i18n/lists';
import { cityVisitsPath } from '@/lib/visits/paths';
import { partySize } from '@/lib/visits/request';
import { CITY_STAGES, type CityStage } from '@/lib/visits/stages';
import type { VisitProps } from './visit-props';

/** Reference, state, title, one line about the delegation, print; below it the five stages. */
export async function VisitHead({ visit, locale }: VisitProps) {
  const t = await getTranslations('visit');
  const layout = await getTranslations('layout');
  return (
    <>
      <PageHead
        size="verdict"
        title={<VisitTitle visit={visit} locale={locale} />}
        crumbs={{
          label: layout('crumbs'),
          steps: [
            { label: t('list.title'), href: cityVisitsPath },
            { label: visit.reference ?? t('noReference') },
          ],
        }}
        above={
          <span className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <span>{visit.reference ?? t('noReference')}</span>
            <CityStatus status={visit.status} />
            <VisitMarks marks={visit.marks} />
            {visit.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
          </span>
        }
        lead={<Summary visit={visit} locale={locale} />}
        actions={
          <LinkButton look="outline" dense href={`/print/visit/${visit.id}`}>
            {t('head.print')}
          </LinkButton>
        }
      />
      <StageLine visit={visit} />
    </>
  );
}

async function Summary({ visit, locale }: Pick<VisitProps, 'visit' | 'locale'>) {
  const t = await getTranslations('visit.head');
  const visits = await getTranslations('visits');
  const { headRankBand, party } = visit.request;
  const people = partySize(party);
  return (
    <p className="text-muted">
      {sentences(locale, [
        t('summary', {
          type: visit.type ? visits(`type.${visit.type}`) : t('visit'),
          city: placeName(locale, visit.city),
          host: placeName(locale, visit.host),
        }),
        headRankBand && t('leader', { band: visits(`rankBand.${headRankBand}.label`) }),
        people > 0 ? t('people', { count: people }) : null,
      ])}
    </p>
  );
}

async function StageLine({ visit }: Pick<VisitProps, 'visit'>) {
  const t = await getTranslations('visit.head');
  const name = await getTranslations('visits.stage');
  const current = (CITY_STAGES as readonly CityStage[]).indexOf(visit.stage);
  if (current < 0) {
    return (
      <p className="border-ink border-t pt-4 text-muted [&_strong]:text-ink">
        {t.rich('ended', { b: (chunks) => <strong>{chunks}</strong> })}
      </p>
    );
  }
  return (
    <Stages
      stages={CITY_STAGES.map((stage) => name(stage))}
      current={current}
      position={t('stage', { number: current + 1, count: CITY_STAGES.length })}
    />
  );
}
