import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckbox, FormTextareaField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { saveDepartmentAction } from '@/lib/hosts/library/actions';
import type { Department } from '@/lib/hosts/library/model';
import { NameFields } from './name-fields';

/** A department's names and how it is reached; without one, a new one. */
export async function DepartmentForm({ department }: { department: Department | null }) {
  const t = await getTranslations('library');
  return (
    <ActionForm
      action={saveDepartmentAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5 pt-6"
    >
      <h3>{department ? t('departments.editTitle') : t('departments.add')}</h3>
      {department ? <input type="hidden" name="departmentId" defaultValue={department.id} /> : null}
      <NameFields names={department} />
      <FormTextareaField
        name="contact"
        label={t('fields.contact')}
        hint={t('departments.contactHint')}
        rows={2}
        defaultValue={department?.contact}
      />
      <FormCheckbox
        name="active"
        value="yes"
        label={t('fields.active')}
        hint={t('departments.activeHint')}
        checked={department?.active ?? true}
      />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
        <Button>{t('save')}</Button>
        <TextLink href="/desk/library#departments">{t('cancel')}</TextLink>
      </div>
    </ActionForm>
  );
}
