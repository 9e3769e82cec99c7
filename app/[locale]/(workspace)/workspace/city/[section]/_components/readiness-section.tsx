import { getTranslations } from 'next-intl/server';
import { FormRadioGroup, FormTextField } from '@/components/forms/fields';
import { WithAside } from '@/components/ui/section';
import { saveReadinessAction } from '@/lib/cities/profile/actions';
import { monthName } from '@/lib/i18n/format';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { ListQuestion } from './list-question';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

const ANSWERS = ['yes', 'no', 'not_yet'] as const;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** Whether the city can act within a visit season, and how it travels. */
export async function ReadinessSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.readiness');
  const { readiness, practice } = own.draft.content;
  return (
    <>
      <SectionHead own={own} section="readiness" lead={t('lead')} />
      <WithAside aside={<SavedAt own={own} locale={locale} section="readiness" />}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="readiness"
          action={saveReadinessAction}
        >
          {READINESS_IDS.map((item) => (
            <div key={item} className="border-control border-t pt-4">
              <FormRadioGroup
                row
                name={`readiness.${item}`}
                label={t(`fields.readiness.${item}`)}
                hint={t(`hint.${item}`)}
                options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
                chosen={readiness[item]}
              />
            </div>
          ))}
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
        </SectionForm>
      </WithAside>
    </>
  );
}
