import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button, LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { newFormKey } from '@/lib/actions/form-key';
import { CONFIRM_HOURS } from '@/lib/auth/one-time-tokens';
import { sendFreshLinkAction } from '@/lib/cities/claims/actions';
import type { ConfirmationLink } from '@/lib/cities/claims/link-queries';

/** A link that does nothing any more, and the way on: sign in, a fresh link, or a new registration. */
export async function DeadLink({
  link,
  secret,
}: {
  link: ConfirmationLink | null;
  secret: string;
}) {
  const t = await getTranslations('join.confirm');
  if (!link) {
    return (
      <>
        <PageHead title={t('unknownTitle')} lead={<p>{t('unknownText')}</p>} />
        <LinkButton href="/join">{t('again')}</LinkButton>
      </>
    );
  }
  if (link.finished) {
    return (
      <>
        <PageHead title={t('doneTitle')} lead={<p>{t('doneText')}</p>} />
        <LinkButton href="/sign-in">{t('signIn')}</LinkButton>
      </>
    );
  }
  const used = link.state === 'used';
  return (
    <>
      <PageHead
        title={used ? t('usedTitle') : t('expiredTitle')}
        lead={<p>{used ? t('usedText') : t('expiredText', { hours: CONFIRM_HOURS })}</p>}
      />
      <ActionForm action={sendFreshLinkAction} formKey={newFormKey()}>
        <input type="hidden" name="secret" value={secret} />
        <Button>{t('fresh')}</Button>
      </ActionForm>
    </>
  );
}
