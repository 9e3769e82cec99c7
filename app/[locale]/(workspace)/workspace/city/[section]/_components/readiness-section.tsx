import { getTranslations } from 'next-intl/server';
import { FormRadioGroup } from '@/components/forms/fields';
import { AsideBlock, WithAside } from '@/components/ui/section';
import { saveReadinessAction } from '@/lib/cities/profile/actions';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { Beside } from './beside';
import { PracticeQuestions } from './practice-questions';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

const ANSWERS = ['yes', 'no', 'not_yet'] as const;

/** Whether the city can act within a visit season, and how it travels. */
export async function ReadinessSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.readiness');
  const audience = await getTranslations('profile.audience');
  const { readiness, practice } = own.draft.content;
  const aside = (
    <>
      <AsideBlock title={audience('title')}>
        <p>{audience('host')}</p>
      </AsideBlock>
      <SavedAt own={own} locale={locale} section="readiness" />
    </>
  );
  return (
    <>
      <SectionHead own={own} section="readiness" lead={t('lead')} />
      <WithAside aside={aside}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="readiness"
          action={saveReadinessAction}
        >
          <div className="border-control border-t pt-4">
            <h2>{t('ready')}</h2>
            <p className="text-muted text-small">{t('readyNote')}</p>
          </div>
          {READINESS_IDS.map((item) => (
            <Beside key={item} own={own} section="readiness" field={`readiness.${item}`}>
              <FormRadioGroup
                row
                name={`readiness.${item}`}
                label={t(`fields.readiness.${item}`)}
                hint={t(`hint.${item}`)}
                options={ANSWERS.map((value) => ({ value, label: t(`answer.${value}`) }))}
                chosen={readiness[item]}
              />
            </Beside>
          ))}
          <div className="border-control border-t pt-4">
            <h2>{t('practice')}</h2>
            <p className="text-muted text-small">{t('practiceNote')}</p>
          </div>
          <PracticeQuestions own={own} practice={practice} locale={locale} />
        </SectionForm>
      </WithAside>
    </>
  );
}
