import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormPasswordField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { setPasswordAction } from '@/lib/auth/actions';
import { getPasswordLink } from '@/lib/auth/link-queries';
import { MIN_LENGTH } from '@/lib/auth/password-rules';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; secret: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'auth.setPassword' });
  return { title: t('title'), robots: { index: false } };
}

/** Where links for a password lead: the last step of a registration, a forgotten password, an invitation. */
export default async function SetPasswordPage({ params }: Props) {
  const { locale, secret } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('auth.setPassword');
  const link = await getPasswordLink(secret, new Date());
  if (!link) {
    return (
      <>
        <PageHead title={t('overTitle')} lead={<p>{t('overText')}</p>} />
        <p className="flex flex-wrap gap-x-7">
          <TextLink href="/reset">{t('fresh')}</TextLink>
          <TextLink href="/sign-in">{t('signIn')}</TextLink>
        </p>
      </>
    );
  }
  return (
    <>
      <PageHead
        title={t('title')}
        lead={<p className="text-muted">{t(`lead.${link.purpose}`, { email: link.email })}</p>}
      />
      <ActionForm
        action={setPasswordAction}
        formKey={newFormKey()}
        className="flex max-w-measure flex-col gap-5 pb-10"
      >
        <input type="hidden" name="secret" value={secret} />
        <FormPasswordField
          name="password"
          label={t('fields.password')}
          hint={t('hint', { limit: MIN_LENGTH })}
          autoComplete="new-password"
          required
        />
        <div>
          <Button>{t('submit')}</Button>
        </div>
      </ActionForm>
    </>
  );
}
