import type { Metadata } from 'next';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button, LinkButton } from '@/components/ui/button';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { PageHead } from '@/components/ui/page-head';
import { newFormKey } from '@/lib/actions/form-key';
import { CONFIRM_HOURS } from '@/lib/auth/one-time-tokens';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { confirmJoinRequestAction } from '@/lib/organisations/join-requests/actions';
import {
  getJoinRequestLink,
  type JoinRequestLink,
} from '@/lib/organisations/join-requests/queries';

type Props = { params: Promise<{ locale: Locale; secret: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'join.request' });
  return { title: t('title'), robots: { index: false } };
}

/** Confirms the address of somebody who asks to join a team. Opening the link changes nothing; the button does. */
export default async function ConfirmRequestPage({ params }: Props) {
  const { locale, secret } = await params;
  setRequestLocale(locale);
  const link = await getJoinRequestLink(secret, new Date());
  if (link?.state !== 'valid') return <OverLink link={link} />;
  const t = await getTranslations('join.request');
  const rows = [
    { key: 'city', term: t('city'), value: cityNameIn(locale, link.city) },
    { key: 'email', term: t('email'), value: link.email },
    { key: 'name', term: t('name'), value: <span lang="">{link.name}</span> },
    { key: 'office', term: t('office'), value: <span lang="">{link.office}</span> },
    {
      key: 'message',
      term: t('message'),
      value: (
        <span lang="" className="whitespace-pre-line">
          {link.message}
        </span>
      ),
    },
  ];
  return (
    <>
      <PageHead title={t('title')} lead={<p className="text-muted">{t('lead')}</p>} />
      <div className="flex max-w-measure flex-col gap-6 pb-10">
        <DefinitionRows rows={rows} />
        <ActionForm action={confirmJoinRequestAction} formKey={newFormKey()}>
          <input type="hidden" name="secret" value={secret} />
          <Button>{t('submit')}</Button>
        </ActionForm>
        <p className="text-muted text-small">{t('notYou')}</p>
      </div>
    </>
  );
}

/** A link that does nothing any more, and the way on. */
async function OverLink({ link }: { link: JoinRequestLink | null }) {
  const t = await getTranslations('join.request');
  const state = link ? link.state : 'unknown';
  const over = state === 'valid' ? 'unknown' : state;
  return (
    <>
      <PageHead
        title={t(`${over}.title`)}
        lead={<p>{t(`${over}.text`, { hours: CONFIRM_HOURS })}</p>}
      />
      {over === 'used' ? null : (
        <LinkButton href={link ? `/join/${link.city.slug}` : '/join'}>{t('again')}</LinkButton>
      )}
    </>
  );
}
