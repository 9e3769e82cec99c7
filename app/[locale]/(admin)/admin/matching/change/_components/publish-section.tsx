import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { publishPolicyAction } from '@/lib/matching/policy/actions';
import type { MatchingPolicy, PolicyShares } from '@/lib/matching/policy/model';
import { REASON_LIMIT, typedShares } from '@/lib/matching/policy/schema';

type Props = { draft: PolicyShares; current: MatchingPolicy };

/** The reason in both languages, and publish. The weights go along as they were computed. */
export async function PublishSection({ draft, current }: Props) {
  const t = await getTranslations('policy');
  return (
    <Section title={t('change.publishTitle')} note={<p>{t('change.publishNote')}</p>}>
      <ActionForm
        action={publishPolicyAction}
        formKey={newFormKey()}
        className="flex max-w-measure flex-col gap-6"
      >
        <VersionField name="base" value={current.number} />
        <OnConflict>
          <RefreshAfterPost />
          <Notice kind="caution" title={t('change.conflictTitle')}>
            <p>{t('change.conflictText', { version: current.version })}</p>
          </Notice>
        </OnConflict>
        {Object.entries(typedShares(draft)).map(([name, value]) => (
          <input key={name} type="hidden" name={name} defaultValue={value} />
        ))}
        <FormTextareaField
          name="reasonEn"
          label={t('fields.reasonEn')}
          lang="en"
          rows={3}
          counter={{ max: REASON_LIMIT, text: t.raw('change.counter') }}
          required
        />
        <FormTextareaField
          name="reasonZh"
          label={t('fields.reasonZh')}
          lang="zh-CN"
          rows={3}
          counter={{ max: REASON_LIMIT, text: t.raw('change.counter') }}
          required
        />
        <div>
          <Button>{t('change.publish')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
