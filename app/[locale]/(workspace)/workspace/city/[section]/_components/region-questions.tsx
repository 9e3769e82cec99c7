import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SourceNote } from '@/components/city/source-note';
import { FormRadioGroup } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { EvidenceMark } from '@/components/ui/evidence-mark';
import { getRegionalStatistics } from '@/lib/cities/profile/region-queries';
import { type SignalQuestion, signalQuestions } from '@/lib/cities/profile/signals';
import { sentences } from '@/lib/i18n/lists';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import type { SectionProps } from './section-props';

const ANSWERS = ['ours', 'not_ours', 'later'] as const;

/**
 * What the statistics of the region ask. Answers are saved with the form: a "yes" ticks the sector, the others are
 * remembered and can be changed. Nothing is asked about a sector the profile has.
 */
export async function RegionQuestions({ own, locale }: Omit<SectionProps, 'served'>) {
  const t = await getTranslations('profile.sectors.region');
  const basis = await getTranslations('sources.basis');
  const region = await getRegionalStatistics(own.city.nuts2);
  const questions = signalQuestions(region?.signals ?? [], own.draft.content);
  if (!region || questions.length === 0) return null;
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer === 'later' || answer === 'not_ours');
  const chosen = questions.filter(({ answer }) => answer === 'chosen');

  const detail = ({ rank, rankedRegions, years, source, ...question }: SignalQuestion) => (
    <>
      {sentences(locale, [
        t('detail', { rank, all: rankedRegions }),
        t('basis', { basis: basis(question.basis as 'manufacturing') }),
        years ? t('years', { years }) : t('noYears'),
      ])}{' '}
      <SourceNote source={source} />
    </>
  );
  const ask = (question: SignalQuestion): ReactNode => (
    <li key={question.sector}>
      <FormRadioGroup
        row
        name={`signals.${question.sector}`}
        label={t('question', { region: region.name, sector: sectorName(question.sector, locale) })}
        hint={detail(question)}
        options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
        chosen={question.answer ?? undefined}
      />
    </li>
  );
  return (
    <section className="flex flex-col gap-3">
      <div>
        <h2>{t('title')}</h2>
        <div className="flex gap-2.5 text-muted text-small">
          <EvidenceMark kind="signal" />
          <p className="max-w-measure">{t('lead')}</p>
        </div>
      </div>
      {open.length > 0 ? <ul className="ledger ledger-top">{open.map(ask)}</ul> : null}
      {answered.length > 0 ? (
        <Disclosure summary={t('answered', { count: answered.length })}>
          <ul className="ledger ledger-top">{answered.map(ask)}</ul>
        </Disclosure>
      ) : null}
      {chosen.length > 0 ? (
        <ul className="text-small">
          {chosen.map((question) => (
            <li key={question.sector}>
              {t('chosen', { sector: sectorName(question.sector, locale) })}{' '}
              <span className="text-muted">{detail(question)}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
