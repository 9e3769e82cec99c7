import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { TextLink } from '@/components/ui/text-link';
import { officeName } from '@/components/visit/place-names';
import { UserText } from '@/components/visit/user-text';
import { newFormKey } from '@/lib/actions/form-key';
import type { Locale } from '@/lib/i18n/routing';
import { resubmitRequestAction, submitRequestAction } from '@/lib/visits/request-actions';
import type { RequestSignOff } from '@/lib/visits/sign-off/queries';
import type { RequestDraft } from '@/lib/visits/views';
import { answerPath } from './answer-path';
import { Blocked } from './blocked';
import { OwnAnswer, SignOffForm } from './sign-off-form';

type Props = {
  draft: RequestDraft;
  locale: Locale;
  /** Null for a request that is corrected. */
  signOff: RequestSignOff | null;
};

/** Submits a draft, sends a corrected request or puts a draft before the approver; says what stands in the way. */
export async function SendForm({ draft, locale, signOff }: Props) {
  const t = await getTranslations('request.check');
  const step = draft.transitions.find(
    (one) => one.transition === 'submit' || one.transition === 'resubmit',
  );
  if (!step) {
    return signOff?.needed ? <SignOffForm draft={draft} signOff={signOff} locale={locale} /> : null;
  }
  if (step.blockedBy.length > 0) return <Blocked reasons={step.blockedBy} locale={locale} />;
  if (signOff?.canDecide && signOff.last?.state === 'open') {
    return <OwnAnswer draft={draft} signOff={signOff} locale={locale} />;
  }
  const corrected = step.transition === 'resubmit';
  return (
    <DoubleFrame label={corrected ? t('resubmit') : t('submit')}>
      <ActionForm
        action={corrected ? resubmitRequestAction : submitRequestAction}
        formKey={newFormKey()}
        className="flex flex-col gap-5"
      >
        <input type="hidden" name="visitId" defaultValue={draft.id} />
        <VersionField name="version" value={draft.version} />
        {corrected ? <RemarkAnswers draft={draft} /> : null}
        <p className="max-w-measure">
          {t(corrected ? 'resubmitNote' : 'submitNote', { office: officeName(locale, draft.host) })}
        </p>
        <ButtonRow>
          <Button>{corrected ? t('resubmit') : t('submit')}</Button>
        </ButtonRow>
      </ActionForm>
    </DoubleFrame>
  );
}

/** Each remark of the host with room for the answer. */
async function RemarkAnswers({ draft }: { draft: RequestDraft }) {
  const t = await getTranslations('request.check');
  const field = await getTranslations('visits.field');
  const label = await getTranslations('request.fields');
  const open = draft.remarks.filter((one) => one.answeredAt === null);
  if (open.length === 0) return null;
  return (
    <>
      <h2>{t('answers')}</h2>
      {open.map((remark, index) => (
        <div key={remark.id}>
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h3>{field(remark.field)}</h3>
            <TextLink
              href={answerPath(draft, remark.field)}
              label={t('changeLabel', { what: field(remark.field) })}
            >
              {t('change')}
            </TextLink>
          </div>
          <p className="pb-3">
            <UserText lang={remark.textLocale}>{remark.text}</UserText>
          </p>
          <input type="hidden" name={`answers[${index}].id`} defaultValue={remark.id} />
          <FormTextareaField
            name={`answers[${index}].text`}
            label={label('answers.text')}
            hint={t('answerHint')}
            rows={3}
            defaultValue={remark.answer ?? ''}
          />
        </div>
      ))}
    </>
  );
}
