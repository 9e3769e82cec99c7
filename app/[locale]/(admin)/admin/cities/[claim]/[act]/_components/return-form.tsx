import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormSelectField, FormTextareaField } from '@/components/forms/fields';
import { Button, ButtonRow, LinkButton } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { newFormKey } from '@/lib/actions/form-key';
import type { ClaimReview } from '@/lib/cities/claims/claim-review-queries';
import { anchorName, anchorValue, remarkFields } from '@/lib/cities/claims/remark-anchors';
import { returnClaimAction } from '@/lib/cities/claims/review-actions';
import { type ProfileContent, SECTION_IDS, type SectionId } from '@/lib/cities/profile/model';
import type { Locale } from '@/lib/i18n/routing';
import { translator } from '@/lib/i18n/translate';
import { ReadVersions } from '../../_components/read-versions';

type Props = { review: ClaimReview; locale: Locale };

/** Rows that stand open, and rows behind the disclosure: all are there without script. */
const FIRST_ROWS = [0, 1, 2];
const MORE_ROWS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19];

/** Returns the claim with remarks, each on a section of the profile or a field of it. */
export async function ReturnForm({ review, locale }: Props) {
  const t = await getTranslations('review');
  const choices = await anchorChoices(review.draft.content, locale);
  const row = (index: number) => (
    <fieldset key={index}>
      <legend className="w-full border-hairline border-t pt-4">
        <h2 className="text-h3">{t('act.return.remark', { number: index + 1 })}</h2>
      </legend>
      <div className="flex flex-col gap-4 pt-2">
        <FormSelectField name={`remarks[${index}].anchor`} label={t('fields.remarks.anchor')}>
          <option value="">{t('act.return.choose')}</option>
          {choices.map(({ section, title, options }) => (
            <optgroup key={section} label={title}>
              {options.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </optgroup>
          ))}
        </FormSelectField>
        <FormTextareaField
          name={`remarks[${index}].text`}
          label={t('fields.remarks.text')}
          hint={index === 0 ? t('act.return.textHint') : undefined}
          rows={3}
        />
      </div>
    </fieldset>
  );
  return (
    <ActionForm
      action={returnClaimAction}
      formKey={newFormKey()}
      className="flex flex-col items-stretch gap-7"
    >
      <ReadVersions review={review} />
      {FIRST_ROWS.map(row)}
      <Disclosure summary={t('act.return.more')}>
        <div className="flex flex-col gap-7">{MORE_ROWS.map(row)}</div>
      </Disclosure>
      <ButtonRow>
        <Button>{t('act.return.submit')}</Button>
        <LinkButton href={`/admin/cities/${review.id}`} look="outline">
          {t('act.back')}
        </LinkButton>
      </ButtonRow>
    </ActionForm>
  );
}

/** Each section as a whole, then what it asks; of sectors and sub-topics those the city has chosen. */
async function anchorChoices(content: ProfileContent, locale: Locale) {
  const t = await getTranslations('review.act.return');
  const words = await translator(locale);
  const chosen = new Set(
    content.sectors.flatMap(({ id, topics }) => [
      `sectors.${id}`,
      ...topics.map((topic) => `topics.${topic.id}`),
    ]),
  );
  const fieldsOf = (section: SectionId) =>
    remarkFields(section).filter((field) => section !== 'sectors' || chosen.has(field));
  return SECTION_IDS.map((section) => ({
    section,
    title: words(`profile.section.${section}.title`),
    options: [
      {
        value: section as string,
        label: t('whole', { section: words(`profile.section.${section}.title`) }),
      },
      ...fieldsOf(section).map((field) => ({
        value: anchorValue({ section, field }),
        label: anchorName({ section, field }, locale, words),
      })),
    ],
  }));
}
