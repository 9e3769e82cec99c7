import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { requestResetAction } from '@/lib/accounts/actions';
import { newFormKey } from '@/lib/actions/form-key';
import { RESET_MINUTES } from '@/lib/auth/one-time-tokens';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'accounts.reset' });
  return { title: t('title'), robots: { index: false } };
}

/** For whoever forgot the password: a link by mail leads to the choice of a new one. */
export default async function ResetPage({ params }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('accounts');
  return (
    <>
      <PageHead
        title={t('reset.title')}
        lead={<p className="text-muted">{t('reset.lead', { minutes: RESET_MINUTES })}</p>}
      />
      <div className="max-w-96 pb-10">
        <ActionForm
          action={requestResetAction}
          formKey={newFormKey()}
          className="flex flex-col gap-5"
        >
          <FormTextField
            name="email"
            type="email"
            label={t('fields.email')}
            autoComplete="username"
            required
          />
          <div>
            <Button>{t('reset.submit')}</Button>
          </div>
        </ActionForm>
        <p className="mt-7 text-small">
          <TextLink href="/sign-in">{t('reset.back')}</TextLink>
        </p>
      </div>
    </>
  );
}
