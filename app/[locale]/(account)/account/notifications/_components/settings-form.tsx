import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { newFormKey } from '@/lib/actions/form-key';
import { areaOf, type UserActor } from '@/lib/auth/model';
import { saveNoticeSettingsAction } from '@/lib/notifications/settings/actions';
import { groupsFor, NOTICE_WAYS, type NoticeSettings } from '@/lib/notifications/settings/model';

type Props = { actor: UserActor; settings: NoticeSettings };

/** One question per group of notices the person is told of. */
export async function SettingsForm({ actor, settings }: Props) {
  const t = await getTranslations('noticeSettings');
  const area = areaOf(actor);
  return (
    <ActionForm
      action={saveNoticeSettingsAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6"
    >
      {groupsFor(actor).map((group) => (
        <FormRadioGroup
          key={group}
          row
          name={group}
          label={t(`group.${group}`)}
          hint={t(`hint.${group}`, { area })}
          options={NOTICE_WAYS.map((way) => ({ value: way, label: t(`way.${way}`) }))}
          chosen={settings[group]}
        />
      ))}
      <div>
        <Button>{t('choose.submit')}</Button>
      </div>
    </ActionForm>
  );
}
