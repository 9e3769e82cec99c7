import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import {
  ACCESS_NEEDS,
  INTERPRETER_ANSWERS,
  type Practice,
  VISITOR_LEVELS,
} from '@/lib/cities/profile/practice';
import { monthName } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { ListQuestion } from './list-question';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Who travels, when not, how many, in which languages, from where, and what a programme has to plan for. */
export async function PracticeQuestions({
  practice,
  locale,
}: {
  practice: Practice;
  locale: Locale;
}) {
  const t = await getTranslations('profile.readiness');
  return (
    <>
      <ListQuestion
        name="levels"
        label={t('fields.levels')}
        hint={t('levelsHint')}
        none={t('fields.levelsNone')}
        options={VISITOR_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        answer={practice.levels}
      />
      <ListQuestion
        row
        name="quietMonths"
        label={t('fields.quietMonths')}
        hint={t('quietHint')}
        none={t('fields.quietMonthsNone')}
        options={MONTHS.map((month) => ({
          value: String(month),
          label: monthName(locale, month),
        }))}
        answer={practice.quietMonths}
      />
      <FormTextField
        name="partySize"
        label={t('fields.partySize')}
        defaultValue={practice.partySize}
        width="number"
        inputMode="numeric"
      />
      <FormTextField
        name="languages"
        label={t('fields.languages')}
        hint={t('languagesHint')}
        defaultValue={practice.languages}
        width="short"
      />
      <FormRadioGroup
        row
        name="interpreter"
        label={t('fields.interpreter')}
        options={INTERPRETER_ANSWERS.map((value) => ({
          value,
          label: t(`interpreterAnswer.${value}`),
        }))}
        chosen={practice.interpreter ?? undefined}
      />
      <div className="grid gap-x-6 gap-y-7 md:grid-cols-2">
        <FormTextField
          name="airport"
          label={t('fields.airport')}
          hint={t('airportHint')}
          defaultValue={practice.airport}
        />
        <FormTextField
          name="seaport"
          label={t('fields.seaport')}
          hint={t('seaportHint')}
          defaultValue={practice.seaport}
        />
      </div>
      <ListQuestion
        name="access"
        label={t('fields.access')}
        hint={t('accessHint')}
        none={t('fields.accessNone')}
        options={ACCESS_NEEDS.map((value) => ({ value, label: t(`accessNeed.${value}`) }))}
        answer={practice.access}
      />
    </>
  );
}
