import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormDateField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { saveLaneAction } from '@/lib/hosts/lanes/actions';
import { LANE_NAME_LENGTH } from '@/lib/hosts/lanes/model';
import type { HostLane } from '@/lib/visits/slots/calendar-model';

/** A lane's names and the day from which it is closed; without a lane, a new one. */
export async function LaneForm({ lane }: { lane: HostLane | null }) {
  const t = await getTranslations('calendar');
  return (
    <ActionForm
      action={saveLaneAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5 pt-6"
    >
      <h3>{lane ? t('lanes.editTitle') : t('lanes.addTitle')}</h3>
      {lane ? <input type="hidden" name="laneId" defaultValue={lane.id} /> : null}
      <FormTextField
        name="nameZh"
        label={t('fields.nameZh')}
        lang="zh-CN"
        width="short"
        maxLength={LANE_NAME_LENGTH}
        defaultValue={lane?.nameZh}
        required
      />
      <FormTextField
        name="nameEn"
        label={t('fields.nameEn')}
        lang="en"
        width="short"
        maxLength={LANE_NAME_LENGTH}
        defaultValue={lane?.nameEn}
        required
      />
      <FormDateField
        name="closesOn"
        label={t('fields.closesOn')}
        hint={t('lanes.closesHint')}
        defaultValue={lane?.closesOn ?? undefined}
      />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
        <Button>{t('lanes.save')}</Button>
        <TextLink href="/desk/calendar#lanes">{t('lanes.cancel')}</TextLink>
      </div>
    </ActionForm>
  );
}
