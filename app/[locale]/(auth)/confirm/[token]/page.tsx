import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button } from '@/components/ui/button';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { newFormKey } from '@/lib/actions/form-key';
import { confirmAddressAction } from '@/lib/cities/claims/actions';
import { getConfirmationLink } from '@/lib/cities/claims/link-queries';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { DeadLink } from './_components/dead-link';

type Props = { params: Promise<{ locale: Locale; token: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.confirm' });
  return { title: t('title'), robots: { index: false } };
}

/** Opening the link changes nothing, because mail scanners follow links; the button does. */
export default async function ConfirmPage({ params }: Props) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const link = await getConfirmationLink(token, new Date());
  if (link?.state !== 'valid') return <DeadLink link={link} secret={token} />;
  const t = await getTranslations('join.confirm');
  const rows = [
    { key: 'email', term: t('email'), value: link.email },
    { key: 'name', term: t('name'), value: link.name },
    { key: 'organisation', term: t('organisation'), value: link.organisation },
    { key: 'city', term: t('city'), value: link.city && cityNameIn(locale, link.city) },
  ];
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{t('lead')}</p>} />
      <div className="flex max-w-measure flex-col gap-6 pb-10">
        <DefinitionRows rows={rows.filter((row) => row.value)} />
        <ActionForm action={confirmAddressAction} formKey={newFormKey()}>
          <input type="hidden" name="secret" value={token} />
          <Button>{t('submit')}</Button>
        </ActionForm>
        <p className="text-muted text-small">{t('notYou')}</p>
      </div>
    </>
  );
}
