import { getTranslations } from 'next-intl/server';
import { SignOffForms } from '@/components/city/sign-off-forms';
import { ActionForm } from '@/components/forms/action-form';
import { VersionField } from '@/components/forms/version-field';
import { Button, ButtonRow } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { officeName } from '@/components/visit/place-names';
import { signOffState } from '@/components/visit/sign-off-state';
import { newFormKey } from '@/lib/actions/form-key';
import { SIGN_OFF_DAYS } from '@/lib/cities/sign-off/rules';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { askRequestSignOffAction, decideRequestSignOffAction } from '@/lib/visits/sign-off/actions';
import type { RequestSignOff } from '@/lib/visits/sign-off/queries';
import type { RequestDraft } from '@/lib/visits/views';
import { Blocked } from './blocked';

type Props = { draft: RequestDraft; signOff: RequestSignOff; locale: Locale };

/** The way out of a city hall that asks for sign-off: the officer asks the approver, the approver answers here or by mail. */
export async function SignOffForm(props: Props) {
  const { signOff, locale } = props;
  if (signOff.blockedBy.length > 0) return <Blocked reasons={signOff.blockedBy} locale={locale} />;
  return (
    <>
      <StateNotice {...props} />
      {signOff.canAsk ? <AskForm {...props} /> : null}
    </>
  );
}

/** The approver's two answers to what an officer has asked. */
export async function OwnAnswer({ draft, signOff: { last }, locale }: Props) {
  const t = await getTranslations('signOff.request');
  if (!last) return null;
  const asked = formatDay(locale, dayIn(draft.city.timeZone, last.askedAt));
  return (
    <>
      <Notice kind="caution" title={t('own')}>
        {t('ownNote', { officer: last.officer, asked })}
      </Notice>
      <SignOffForms
        name="signOffId"
        value={last.id}
        action={decideRequestSignOffAction}
        effect={t('submits', { office: officeName(locale, draft.host) })}
        returnNote={t('returnNote')}
      />
    </>
  );
}

async function StateNotice({ draft, signOff, locale }: Props) {
  const state = await signOffState(signOff, draft.city.timeZone, locale);
  if (state === null) return null;
  const { last } = signOff;
  return (
    <Notice kind={last?.state === 'open' ? 'information' : 'caution'} title={state}>
      {last?.remark ? (
        <p lang="" className="whitespace-pre-line">
          {last.remark}
        </p>
      ) : null}
    </Notice>
  );
}

async function AskForm({ draft, signOff: { approvers, last } }: Props) {
  const t = await getTranslations('signOff');
  if (approvers.length === 0) {
    return (
      <Notice kind="caution" title={t('ask.nobody')}>
        <TextLink href="/workspace/city/contacts">{t('ask.name')}</TextLink>
      </Notice>
    );
  }
  const again = last?.state === 'open';
  return (
    <DoubleFrame label={t('request.ask.title')}>
      <p className="max-w-measure">{t('request.ask.note', { days: SIGN_OFF_DAYS })}</p>
      <ul className="py-4">
        {approvers.map(({ name, hasAccount }) => (
          <li key={name}>
            <b>{name}</b>{' '}
            <span className="text-muted text-small">
              {hasAccount ? t('ask.account') : t('ask.named')}
            </span>
          </li>
        ))}
      </ul>
      <ActionForm action={askRequestSignOffAction} formKey={newFormKey()}>
        <input type="hidden" name="visitId" defaultValue={draft.id} />
        <VersionField name="version" value={draft.version} />
        <ButtonRow>
          <Button look={again ? 'outline' : undefined}>
            {again ? t('request.ask.again') : t('request.ask.submit')}
          </Button>
        </ButtonRow>
      </ActionForm>
    </DoubleFrame>
  );
}
