import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button, LinkButton } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { newFormKey } from '@/lib/actions/form-key';
import type { Participation } from '@/lib/cities/participation/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import { confirmProfileAction } from '@/lib/renewals/actions';
import { promisedPause, renewalOf } from '@/lib/renewals/renewal';

type Props = { participation: Participation; locale: Locale; canConfirm: boolean };

/** Whether the profile of a city hall that takes part asks to be renewed today. */
export function isRenewalAsked({ status, confirmedAt, city }: Participation): boolean {
  if (status !== 'verified' || !confirmedAt) return false;
  const day = (instant: Date) => dayIn(city.timeZone, instant);
  return renewalOf(day(confirmedAt), day(new Date())).isAsked;
}

/**
 * Asks whether a profile of twelve months and more is still right: one button says so, a link leads to correcting it.
 * Of a younger one it says when it will ask.
 */
export async function RenewalFrame({ participation, locale, canConfirm }: Props) {
  const { status, confirmedAt, city } = participation;
  if (status !== 'verified' || !confirmedAt) return null;
  const t = await getTranslations('participation.renewal');
  const confirmedOn = dayIn(city.timeZone, confirmedAt);
  const today = dayIn(city.timeZone, new Date());
  const { isAsked, asksOn } = renewalOf(confirmedOn, today);
  const since = formatDay(locale, confirmedOn);
  if (!isAsked) {
    return (
      <p className="text-muted">{t('last', { date: since, asks: formatDay(locale, asksOn) })}</p>
    );
  }
  return (
    <DoubleFrame label={t('title')} actions={canConfirm ? <Answers /> : undefined}>
      <h2>{t('title')}</h2>
      <p className="mt-2 max-w-measure">
        {t('text', { since, pause: formatDay(locale, promisedPause(confirmedOn, today)) })}
      </p>
    </DoubleFrame>
  );
}

async function Answers() {
  const t = await getTranslations('participation.renewal');
  return (
    <>
      <ActionForm action={confirmProfileAction} formKey={newFormKey()}>
        <Button wide>{t('submit')}</Button>
      </ActionForm>
      <LinkButton href="/workspace/city" look="outline" wide>
        {t('edit')}
      </LinkButton>
    </>
  );
}
