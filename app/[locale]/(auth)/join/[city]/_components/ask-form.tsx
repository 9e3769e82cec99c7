import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { askToJoinAction } from '@/lib/organisations/join-requests/actions';
import { JOIN_MESSAGE_MAX } from '@/lib/organisations/join-requests/model';
import { DataNotice } from '../../_components/data-notice';
import { WhoFields } from '../../_components/who-fields';

/** Asks the officers of a claimed city to be taken into their team. Who they are is not shown. */
export async function AskForm({ citySlug }: { citySlug: string }) {
  const t = await getTranslations('join');
  return (
    <ActionForm
      action={askToJoinAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6 pb-10"
    >
      <input type="hidden" name="city" value={citySlug} />
      <WhoFields emailHint={t('ask.emailHint')} />
      <FormTextareaField
        name="message"
        label={t('fields.message')}
        hint={t('ask.messageHint')}
        counter={{ max: JOIN_MESSAGE_MAX, text: t.raw('ask.counter') }}
        rows={4}
      />
      <DataNotice points={[t('ask.notice.who'), t('ask.notice.ground'), t('form.notice.time')]} />
      <div>
        <Button>{t('ask.submit')}</Button>
      </div>
    </ActionForm>
  );
}
