import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import {
  ACCESS_NEEDS,
  INTERPRETER_ANSWERS,
  type Practice,
  VISITOR_LEVELS,
} from '@/lib/cities/profile/practice';
import { monthName } from '@/lib/i18n/format';
import { Beside } from './beside';
import { ListQuestion } from './list-question';
import type { SectionProps } from './section-props';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

type Props = Pick<SectionProps, 'own' | 'locale'> & { practice: Practice };

/** Who travels, when not, how many, in which languages, from where, and what a programme has to plan for. */
export async function PracticeQuestions({ own, practice, locale }: Props) {
  const t = await getTranslations('profile.readiness');
  return (
    <>
      <Beside own={own} section="readiness" field="levels">
        <ListQuestion
          name="levels"
          label={t('fields.levels')}
          hint={t('levelsHint')}
          none={t('fields.levelsNone')}
          options={VISITOR_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
          answer={practice.levels}
        />
      </Beside>
      <Beside own={own} section="readiness" field="quietMonths">
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
      </Beside>
      <Beside own={own} section="readiness" field="partySize">
        <FormTextField
          name="partySize"
          label={t('fields.partySize')}
          defaultValue={practice.partySize}
          width="number"
          inputMode="numeric"
        />
      </Beside>
      <Beside own={own} section="readiness" field="languages">
        <FormTextField
          name="languages"
          label={t('fields.languages')}
          hint={t('languagesHint')}
          defaultValue={practice.languages}
          width="short"
        />
      </Beside>
      <Beside own={own} section="readiness" field="interpreter">
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
      </Beside>
      <div className="grid gap-x-6 gap-y-7 md:grid-cols-2">
        <Beside own={own} section="readiness" field="airport">
          <FormTextField
            name="airport"
            label={t('fields.airport')}
            hint={t('airportHint')}
            defaultValue={practice.airport}
          />
        </Beside>
        <Beside own={own} section="readiness" field="seaport">
          <FormTextField
            name="seaport"
            label={t('fields.seaport')}
            hint={t('seaportHint')}
            defaultValue={practice.seaport}
          />
        </Beside>
      </div>
      <Beside own={own} section="readiness" field="access">
        <ListQuestion
          name="access"
          label={t('fields.access')}
          hint={t('accessHint')}
          none={t('fields.accessNone')}
          options={ACCESS_NEEDS.map((value) => ({ value, label: t(`accessNeed.${value}`) }))}
          answer={practice.access}
        />
      </Beside>
    </>
  );
}
