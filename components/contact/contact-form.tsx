import { getLocale, getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextareaField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { sendMessageAction } from '@/lib/contact/actions';
import { MESSAGE_MAX } from '@/lib/contact/schema';
import { env } from '@/lib/env';
import { Honeypot } from './honeypot';

type Props = {
  /** Slug of the city that is written to; empty for the programme. */
  city: string;
  /** Who reads it: "the team of Rostock". */
  reader: string;
};

/** A message to a city's team or to the programme. No address of an officer appears anywhere. */
export async function ContactForm({ city, reader }: Props) {
  const [t, locale] = await Promise.all([getTranslations('contact'), getLocale()]);
  return (
    <ActionForm
      action={sendMessageAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-6"
    >
      <input type="hidden" name="city" value={city} />
      <FormTextField name="name" label={t('fields.name')} autoComplete="name" />
      <FormTextField
        name="organisation"
        label={t('fields.organisation')}
        hint={t('form.organisationHint')}
        autoComplete="organization"
      />
      <FormTextField
        name="email"
        type="email"
        label={t('fields.email')}
        hint={t('form.emailHint')}
        autoComplete="email"
      />
      <FormTextareaField
        name="message"
        rows={7}
        label={t('fields.message')}
        hint={t('form.messageHint')}
        lang={locale}
        counter={{ max: MESSAGE_MAX, text: t.raw('form.count') }}
      />
      <Honeypot name="website" label={t('fields.website')} />
      <p className="text-muted text-small">
        {t.rich('form.data', {
          reader,
          days: env().CONTACT_RETENTION_DAYS,
          more: (text) => <TextLink href="/privacy#contact">{text}</TextLink>,
        })}
      </p>
      <div>
        <Button>{t('form.send')}</Button>
      </div>
    </ActionForm>
  );
}
