import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormCheckboxGroup } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { newFormKey } from '@/lib/actions/form-key';
import type { Locale } from '@/lib/i18n/routing';
import { expressToCityAction, expressToHostAction } from '@/lib/interests/actions';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';
import { MessageFields } from './message-fields';

type Props = { to: { host: string } | { cityId: string }; locale: Locale };

/** A first word to the other side. */
export async function ExpressForm({ to, locale }: Props) {
  const t = await getTranslations('interests');
  const [name, value] = 'host' in to ? ['host', to.host] : ['cityId', to.cityId];
  return (
    <ActionForm
      action={'host' in to ? expressToHostAction : expressToCityAction}
      formKey={newFormKey()}
      className="flex max-w-text flex-col gap-5"
    >
      <input type="hidden" name={name} defaultValue={value} />
      <MessageFields name="message" locale={locale} />
      <Disclosure summary={t('fields.sectors')}>
        <FormCheckboxGroup
          name="sectors"
          label={t('fields.sectors')}
          hint={t('hints.sectors')}
          options={sectors.map(({ id }) => ({ value: id, label: sectorName(id, locale) }))}
          chosen={[]}
        />
      </Disclosure>
      <div>
        <Button>{t('express.submit')}</Button>
      </div>
    </ActionForm>
  );
}
