import { getTranslations } from 'next-intl/server';
import { SignOffWay } from '@/components/city/sign-off-way';
import { ActionForm } from '@/components/forms/action-form';
import { VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { AsideBlock } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { submitClaimAction } from '@/lib/cities/claims/actions';
import { openRemarks } from '@/lib/cities/claims/remarks';
import { checklistOf } from '@/lib/cities/profile/checklist';
import type { OwnCity } from '@/lib/cities/profile/queries';
import type { OwnSignOff } from '@/lib/cities/sign-off/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

type Props = {
  own: OwnCity & { draft: NonNullable<OwnCity['draft']> };
  locale: Locale;
  signOff: OwnSignOff | null;
};

/** What the profile must hold, and the hand-in once it does. */
export async function PreviewAside({ own, locale, signOff }: Props) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  const checks = checklistOf(own.draft.content, own.draft.people);
  const ready = checks.every((check) => check.done);
  const { status, submittedAt } = own.claim;
  const open = status === 'changes_requested' ? openRemarks(own.remarks).length : 0;
  const canSubmit = own.canEdit && (status === 'draft' || status === 'changes_requested');
  return (
    <AsideBlock title={t('preview.checklist')}>
      <ul className="mt-2 flex flex-col gap-2">
        {checks.map(({ id, done, section }) => (
          <li key={id} className="flex flex-col">
            <StatusMark
              status={done ? 'complete' : 'to_do'}
              label={done ? t(`check.done.${id}`) : t(`check.open.${id}`)}
            />
            {done || !own.canEdit ? null : (
              <TextLink href={`/workspace/city/${section}`} className="ml-6">
                {t(`section.${section}.title`)}
              </TextLink>
            )}
          </li>
        ))}
      </ul>
      {open > 0 ? (
        <p className="mt-5">
          <StatusMark status="changes_requested" label={review('remarks.left', { count: open })} />
          <TextLink href="/workspace/city/remarks" className="ml-6">
            {review('remarks.read')}
          </TextLink>
        </p>
      ) : null}
      {canSubmit && ready && open === 0 ? <SignOffWay signOff={signOff} /> : null}
      {canSubmit && ready && open === 0 && !signOff?.needed ? (
        <ActionForm
          action={submitClaimAction}
          formKey={newFormKey()}
          className="mt-6 flex flex-col gap-3"
        >
          <VersionField name="version" value={own.claim.version} />
          <Button wide>
            {status === 'draft' ? t('preview.submit') : review('remarks.resubmit')}
          </Button>
          <p className="text-muted">{t('preview.submitNote')}</p>
        </ActionForm>
      ) : null}
      {status === 'submitted' && submittedAt ? (
        <p className="mt-5">
          {t('preview.submitted', {
            date: formatDay(locale, dayIn(own.city.timeZone, submittedAt)),
          })}
        </p>
      ) : null}
      {status === 'verified' ? <p className="mt-5">{t('preview.verified')}</p> : null}
    </AsideBlock>
  );
}
