import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormRadioGroup, FormSelectField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { inviteStaffAction } from '@/lib/accounts/actions';
import { STAFF_ROLES } from '@/lib/accounts/model';
import { newFormKey } from '@/lib/actions/form-key';
import { type Locale, locales } from '@/lib/i18n/routing';

type Props = {
  offices: readonly { slug: string; officeEn: string; officeZh: string }[];
  locale: Locale;
};

/** Invites people of the programme and of a host's office. */
export async function StaffForm({ offices, locale }: Props) {
  const t = await getTranslations('accounts');
  return (
    <ActionForm
      action={inviteStaffAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5"
    >
      <FormTextField
        name="name"
        label={t('fields.name')}
        autoComplete="off"
        width="short"
        required
      />
      <FormTextField
        name="email"
        type="email"
        label={t('fields.email')}
        autoComplete="off"
        width="short"
        required
      />
      <FormRadioGroup
        name="role"
        label={t('fields.role')}
        options={STAFF_ROLES.map((value) => ({ value, label: t(`role.${value}`) }))}
      />
      <FormSelectField name="host" label={t('fields.host')} hint={t('people.invite.hostHint')}>
        {offices.map(({ slug, officeEn, officeZh }) => (
          <option key={slug} value={slug}>
            {locale === 'zh-CN' ? officeZh : officeEn}
          </option>
        ))}
      </FormSelectField>
      <FormRadioGroup
        row
        name="locale"
        label={t('fields.locale')}
        options={locales.map((value) => ({ value, label: t(`language.${value}`) }))}
        chosen={locale}
      />
      <div>
        <Button>{t('people.invite.submit')}</Button>
      </div>
    </ActionForm>
  );
}
