import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { FormTextField } from '@/components/forms/fields';
import { VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { differencesBetween } from '@/lib/cities/profile/difference';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { askSignOffAction } from '@/lib/cities/sign-off/actions';
import type { OwnSignOff } from '@/lib/cities/sign-off/queries';
import { isSignable, SIGN_OFF_DAYS } from '@/lib/cities/sign-off/rules';

type Props = {
  own: OwnCity & { draft: NonNullable<OwnCity['draft']> };
  signOff: OwnSignOff;
};

/** Whom the officer asks, and the button that does. A new request replaces the open one. */
export async function AskSection({ own, signOff }: Props) {
  const t = await getTranslations('signOff');
  const { approvers, last } = signOff;
  if (!isSignable(own.claim.status)) return null;
  const { published, draft } = own;
  if (published && differencesBetween(published.content, draft.content).length === 0) {
    return <p className="pb-10 text-muted">{t('ask.nothing')}</p>;
  }
  if (approvers.length === 0) {
    return (
      <div className="pb-10">
        <Notice kind="caution" title={t('ask.nobody')}>
          <TextLink href="/workspace/city/contacts">{t('ask.name')}</TextLink>
        </Notice>
      </div>
    );
  }
  return (
    <Section
      title={last?.state === 'open' ? t('ask.again') : t('ask.title')}
      note={<p>{t('ask.note', { days: SIGN_OFF_DAYS })}</p>}
    >
      <ul className="mb-5">
        {approvers.map(({ name, hasAccount }) => (
          <li key={name}>
            <b>{name}</b>{' '}
            <span className="text-muted text-small">
              {hasAccount ? t('ask.account') : t('ask.named')}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm
        action={askSignOffAction}
        formKey={newFormKey()}
        className="flex max-w-form flex-col items-stretch gap-4"
      >
        <VersionField name="draftVersion" value={draft.version} />
        {published ? <FormTextField name="reason" label={t('fields.reason')} width="full" /> : null}
        <div>
          <Button look={last?.state === 'open' ? 'outline' : undefined}>{t('ask.submit')}</Button>
        </div>
      </ActionForm>
    </Section>
  );
}
