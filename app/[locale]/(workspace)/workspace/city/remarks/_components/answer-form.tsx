import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { Button, ButtonRow } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { newFormKey } from '@/lib/actions/form-key';
import type { ClaimRemark } from '@/lib/cities/claims/remarks';
import { answerRemarkAction } from '@/lib/cities/claims/review-actions';

/** Answers one remark: done, or a reply in words. An answered one can be answered anew until the profile is sent. */
export async function AnswerForm({ remark }: { remark: ClaimRemark }) {
  const t = await getTranslations('review');
  const form = (
    <ActionForm
      key={remark.answer?.at.toISOString()}
      action={answerRemarkAction}
      formKey={newFormKey()}
      className="flex flex-col gap-4 pb-3"
    >
      <input type="hidden" name="remarkId" value={remark.id} />
      <FormTextareaField
        name="text"
        label={t('fields.text')}
        hint={t('remarks.answerHint')}
        rows={2}
        defaultValue={remark.answer?.text}
      />
      <ButtonRow>
        <Button name="kind" value="done">
          {t('remarks.markDone')}
        </Button>
        <Button name="kind" value="reply" look="outline">
          {t('remarks.reply')}
        </Button>
      </ButtonRow>
    </ActionForm>
  );
  if (!remark.answer) return <div className="mt-3">{form}</div>;
  return (
    <div className="mt-2">
      <Disclosure summary={t('remarks.change')}>{form}</Disclosure>
    </div>
  );
}
