import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormPasswordField, FormTextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { signInAction } from '@/lib/auth/actions';
import { ownPath } from '@/lib/auth/schema';
import { env } from '@/lib/env';
import type { Locale } from '@/lib/i18n/routing';
import { DemoAccounts } from './_components/demo-accounts';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'auth.signIn' });
  return { title: t('title') };
}

/** The way in. `next` leads back to the page that asked; in a demonstration its accounts are listed. */
export default async function SignInPage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('auth.signIn');
  const next = ownPath.safeParse((await searchParams).next).data;
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{t('lead')}</p>} />
      <div className="max-w-96 pb-10">
        <ActionForm action={signInAction} formKey={newFormKey()} className="flex flex-col gap-5">
          {next ? <input type="hidden" name="next" value={next} /> : null}
          <FormTextField
            name="email"
            type="email"
            label={t('fields.email')}
            autoComplete="username"
            required
          />
          <FormPasswordField
            name="password"
            label={t('fields.password')}
            autoComplete="current-password"
            required
          />
          <div>
            <Button>{t('submit')}</Button>
          </div>
        </ActionForm>
        <p className="mt-5 text-small">
          <TextLink href="/reset">{t('forgotten')}</TextLink>
        </p>
        <p className="mt-5 text-muted text-small">
          {t('newHere')} <TextLink href="/join">{t('register')}</TextLink>
        </p>
      </div>
      {env().DEMO === 'on' ? <DemoAccounts /> : null}
    </>
  );
}
