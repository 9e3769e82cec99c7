import { getTranslations } from 'next-intl/server';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict } from '@/components/forms/version-field';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { DoubleFrame } from '@/components/ui/double-frame';
import { requestAnswers } from '@/components/visit/request-answers';
import type { RequestStep } from '@/lib/visits/request';
import { fieldsOf } from '@/lib/visits/wizard';
import type { StepProps } from './step-props';

/** After somebody else has saved: what is stored now, beside what was typed here. */
export async function StoredNow({ step, draft, locale }: StepProps & { step: RequestStep }) {
  const t = await getTranslations('request');
  const answers = await requestAnswers(draft.content, locale, draft.mandateFile);
  const rows = answers
    .filter(({ field }) => fieldsOf(step).includes(field))
    .map(({ field, label, value }) => ({
      key: field,
      term: label,
      value: value ?? t('check.open'),
    }));
  return (
    <OnConflict>
      <RefreshAfterPost />
      <DoubleFrame label={t('conflict.title')}>
        <h2>{t('conflict.title')}</h2>
        <p className="mt-2 mb-4">{t('conflict.text')}</p>
        <h3>{t('conflict.stored')}</h3>
        <DefinitionRows rows={rows} />
      </DoubleFrame>
    </OnConflict>
  );
}
