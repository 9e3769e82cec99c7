import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField } from '@/components/forms/fields';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import { publishRulesAction } from '@/lib/hosts/rules/actions';
import { draftEntries } from '@/lib/hosts/rules/draft';
import type { RuleSet } from '@/lib/hosts/rules/model';
import { RULES_REASON_LIMIT } from '@/lib/hosts/rules/schema';

/** `base` is the number of the version in force, 0 while there is none. */
type Props = { draft: RuleSet; base: number; mayPublish: boolean };

/** The reason in both languages, and publish. The rules go along as they were looked at. */
export async function PublishSection({ draft, base, mayPublish }: Props) {
  const t = await getTranslations('rules');
  return (
    <Section title={t('proposal.publishTitle')} note={<p>{t('proposal.publishNote')}</p>}>
      {mayPublish ? (
        <ActionForm
          action={publishRulesAction}
          formKey={newFormKey()}
          className="flex max-w-measure flex-col gap-6"
        >
          <VersionField name="base" value={base} />
          <OnConflict>
            <RefreshAfterPost />
            <Notice kind="caution" title={t('proposal.conflictTitle')}>
              <p>{t('proposal.conflictText')}</p>
            </Notice>
          </OnConflict>
          {draftEntries(draft).map(([name, value]) => (
            <input key={`${name}-${value}`} type="hidden" name={name} defaultValue={value} />
          ))}
          {(['reasonZh', 'reasonEn'] as const).map((name) => (
            <FormTextareaField
              key={name}
              name={name}
              label={t(`fields.${name}`)}
              lang={name === 'reasonZh' ? 'zh-CN' : 'en'}
              rows={3}
              counter={{ max: RULES_REASON_LIMIT, text: t.raw('proposal.counter') }}
              required
            />
          ))}
          <div>
            <Button>{t('proposal.publish')}</Button>
          </div>
        </ActionForm>
      ) : (
        <p>{t('proposal.approver')}</p>
      )}
    </Section>
  );
}
