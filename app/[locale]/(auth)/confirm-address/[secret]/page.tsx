import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Notice } from '@/components/ui/notice';
import { PageHead } from '@/components/ui/page-head';
import { TextLink } from '@/components/ui/text-link';
import { confirmAddressChangeAction } from '@/lib/accounts/actions';
import { newFormKey } from '@/lib/actions/form-key';
import { getAddressChange } from '@/lib/auth/link-queries';
import type { Locale } from '@/lib/i18n/routing';

type Props = { params: Promise<{ locale: Locale; secret: string }> };

/** What a confirmation came to, as the address of this page says it afterwards. */
const DONE = ['half', 'moved'] as const;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'accounts.confirmAddress' });
  return { title: t('title'), robots: { index: false } };
}

/** Where the two links of a change of address lead: the change is shown, and confirmed by a button. */
export default async function ConfirmAddressPage({ params }: Props) {
  const { locale, secret } = await params;
  setRequestLocale(locale);
  const t = await getTranslations('accounts.confirmAddress');
  const done = DONE.find((one) => one === secret);
  if (done) {
    return (
      <>
        <PageHead title={t('title')} />
        <div className="flex max-w-measure flex-col gap-5 pb-10">
          <Notice kind="done" live>
            {t(done)}
          </Notice>
          <p>
            <TextLink href="/sign-in">{t('signIn')}</TextLink>
          </p>
        </div>
      </>
    );
  }
  const change = await getAddressChange(secret, new Date());
  if (!change) {
    return (
      <>
        <PageHead title={t('overTitle')} lead={<p>{t('overText')}</p>} />
        <TextLink href="/account">{t('account')}</TextLink>
      </>
    );
  }
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{t('lead')}</p>} />
      <ActionForm
        action={confirmAddressChangeAction}
        formKey={newFormKey()}
        className="flex max-w-measure flex-col gap-5 pb-10"
      >
        <DefinitionRows
          rows={[
            { key: 'from', term: t('from'), value: change.email },
            { key: 'to', term: t('to'), value: change.newEmail },
          ]}
        />
        <input type="hidden" name="secret" value={secret} />
        <div>
          <Button>{t('submit')}</Button>
        </div>
      </ActionForm>
    </>
  );
}
