import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { Button, LinkButton } from '@/components/ui/button';
import { DoubleFrame } from '@/components/ui/double-frame';
import { newFormKey } from '@/lib/actions/form-key';
import { beginAgainAction } from '@/lib/cities/claims/actions';
import { nextStepOf } from '@/lib/cities/profile/next-step';
import type { OwnCity } from '@/lib/cities/profile/queries';
import { dayIn } from '@/lib/hosts/day';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';

/** The one thing to do next, and who has to do it. */
export async function NextStep({ own, locale }: { own: OwnCity; locale: Locale }) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  const step = nextStepOf(own);
  const since = own.claim.submittedAt;
  const turn = {
    city: t('overview.turn.yours'),
    programme: since
      ? t('overview.turn.programme', { date: formatDay(locale, dayIn(own.city.timeZone, since)) })
      : t('overview.turn.yours'),
    nobody: t('overview.turn.nobody'),
  }[step.turn];
  return (
    <DoubleFrame label={t('overview.turn.label')} actions={<Actions own={own} />}>
      <h2>{turn}</h2>
      <p className="mt-2 max-w-measure">
        {step.id === 'continue'
          ? t('overview.turn.continue', {
              complete: step.progress.complete,
              all: step.progress.sections.length,
              minutes: step.progress.minutesLeft,
            })
          : step.id === 'remarks'
            ? review('remarks.left', { count: step.open })
            : t(`overview.turn.${step.id}`)}
      </p>
      {own.claim.reason && own.claim.status === 'refused' ? (
        <p className="mt-3 max-w-measure border-lacquer border-l-[3px] pl-4">
          <b>{t('overview.reason')}</b>{' '}
          <span className="whitespace-pre-line">{own.claim.reason}</span>
        </p>
      ) : null}
    </DoubleFrame>
  );
}

async function Actions({ own }: { own: OwnCity }) {
  const t = await getTranslations('profile');
  const review = await getTranslations('review');
  const step = nextStepOf(own);
  const text = (key: 'tasks' | 'preview' | 'publish' | 'visit') => t(`overview.action.${key}`);
  switch (step.id) {
    case 'left':
    case 'again':
    case 'overtaken':
      return (
        <ActionForm action={beginAgainAction} formKey={newFormKey()}>
          <Button wide>{t('overview.action.again')}</Button>
        </ActionForm>
      );
    case 'continue':
      return (
        <>
          <LinkButton href={`/workspace/city/${step.section}`} wide>
            {t('overview.action.continue', { section: t(`section.${step.section}.title`) })}
          </LinkButton>
          <LinkButton href="/workspace/city" look="outline" wide>
            {text('tasks')}
          </LinkButton>
        </>
      );
    case 'remarks':
      return (
        <>
          <LinkButton href="/workspace/city/remarks" wide>
            {review('remarks.read')}
          </LinkButton>
          <LinkButton href="/workspace/city" look="outline" wide>
            {text('tasks')}
          </LinkButton>
        </>
      );
    case 'submit':
      return (
        <LinkButton href="/workspace/city/preview" wide>
          {text('preview')}
        </LinkButton>
      );
    case 'wait':
      return (
        <LinkButton href="/workspace/city" look="outline" wide>
          {text('tasks')}
        </LinkButton>
      );
    case 'paused':
      return (
        <LinkButton href="/workspace/city/participation" wide>
          {t('overview.action.participation')}
        </LinkButton>
      );
    case 'publish':
      return (
        <LinkButton href="/workspace/city" wide>
          {text('publish')}
        </LinkButton>
      );
    case 'visit':
      return (
        <LinkButton href="/workspace/visits" wide>
          {text('visit')}
        </LinkButton>
      );
  }
}
