import { getTranslations } from 'next-intl/server';
import {
  FormCheckbox,
  FormRadioGroup,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { AsideBlock, WithAside } from '@/components/ui/section';
import { YES_NO } from '@/lib/cities/profile/china';
import { LIMITS } from '@/lib/cities/profile/limits';
import { listDocumentedTies } from '@/lib/cities/profile/tie-queries';
import { sentences } from '@/lib/i18n/lists';
import { ChinaLists } from './china-lists';
import { saveChinaWithRows } from './rows-action';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';
import { TieQuestions } from './tie-questions';

/** What is documented and what else the city has done with China; nothing of it is scored. */
export async function ChinaSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profileChina');
  const form = await getTranslations('profile.form');
  const optional = (label: string) => form('optional', { label });
  const audience = await getTranslations('profile.audience');
  const { china } = own.draft.content;
  const ties = await listDocumentedTies(own.city.id);
  const limit = { limit: LIMITS.lesson };
  const aside = (
    <>
      <AsideBlock title={audience('title')}>
        <p>{t('audience')}</p>
        <p className="mt-2 text-muted">{t('audienceNote')}</p>
      </AsideBlock>
      <SavedAt own={own} locale={locale} section="china" />
    </>
  );
  return (
    <>
      <SectionHead own={own} section="china" lead={t('lead')} />
      <WithAside aside={aside}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="china"
          action={saveChinaWithRows}
        >
          <TieQuestions ties={ties} answers={china.ties} locale={locale} />
          <ChinaLists china={china} />
          <section className="flex flex-col gap-5 border-control border-t pt-4">
            <FormRadioGroup
              row
              title
              name="speakers"
              label={t('speakersTitle')}
              hint={sentences(locale, [t('speakersHint'), audience('host')])}
              options={YES_NO.map((value) => ({ value, label: t(`yesNo.${value}`) }))}
              chosen={china.speakers ?? undefined}
            />
            <FormTextField
              name="speakersNote"
              label={optional(t('fields.speakersNote'))}
              defaultValue={china.speakersNote}
              width="short"
            />
          </section>
          <section className="flex flex-col gap-5 border-control border-t pt-4">
            <div>
              <h2>{t('lessons.title')}</h2>
              <p className="text-muted text-small">
                {sentences(locale, [t('lessons.note'), audience('lessons')])}
              </p>
            </div>
            <FormTextareaField
              name="worked"
              label={optional(t('fields.worked'))}
              hint={t('hint.lesson', limit)}
              rows={3}
              defaultValue={china.worked}
            />
            <FormTextareaField
              name="failed"
              label={optional(t('fields.failed'))}
              hint={t('hint.lesson', limit)}
              rows={3}
              defaultValue={china.failed}
            />
            <FormCheckbox
              name="lessonsPublic"
              label={t('fields.lessonsPublic')}
              hint={t('hint.lessonsPublic')}
              checked={china.lessonsPublic}
            />
          </section>
        </SectionForm>
      </WithAside>
    </>
  );
}
