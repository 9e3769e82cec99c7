import { getTranslations } from 'next-intl/server';
import type { ComponentType } from 'react';
import { FormTextareaField } from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import {
  acceptChangeAction,
  refuseChangeAction,
  requestChangeAction,
  withdrawChangeAction,
} from '@/lib/visits/changes/actions';
import type { ChangePoint, ChangeRequest } from '@/lib/visits/changes/model';
import { otherSide, type Side } from '@/lib/visits/model';
import type { VisitDetail } from '@/lib/visits/views';
import type { ActFormProps } from './act-form';
import { ChangeFields } from './change-fields';
import { placeName } from './place-names';

type SideForm = ComponentType<
  Omit<ActFormProps, 'visit' | 'back' | 'conflict'> & { visit: VisitDetail }
>;

/** `Form` is the form of the reader's side, which knows the way back. */
type Props = { visit: VisitDetail; locale: Locale; side: Side; Form: SideForm };

/** Asks the other side to change one point, with a reason. */
export async function AskChange({
  visit,
  locale,
  side,
  Form,
  point,
}: Props & { point: ChangePoint }) {
  const t = await getTranslations('changes');
  const other = placeName(locale, visit[otherSide(side)]);
  return (
    <Form visit={visit} action={requestChangeAction} submit={t('ask.submit')}>
      <input type="hidden" name="point" defaultValue={point} />
      <ChangeFields visit={visit} locale={locale} point={point} />
      <FormTextareaField
        name="reason"
        label={t('fields.reason')}
        hint={t('ask.reasonHint', { other })}
        rows={4}
      />
    </Form>
  );
}

/** Accepts the open change, or refuses it with a reason. */
export async function AnswerChange({
  visit,
  locale,
  side,
  Form,
  change,
}: Props & { change: ChangeRequest }) {
  const t = await getTranslations('changes');
  const other = placeName(locale, visit[otherSide(side)]);
  return (
    <>
      {visit.desk?.changeTiers?.next ? null : (
        <Form visit={visit} action={acceptChangeAction} submit={t('answer.accept')}>
          <input type="hidden" name="changeId" defaultValue={change.id} />
        </Form>
      )}
      <section>
        <h2 className="pb-2">{t('answer.refuseTitle')}</h2>
        <Form visit={visit} action={refuseChangeAction} submit={t('answer.refuse')} look="danger">
          <input type="hidden" name="changeId" defaultValue={change.id} />
          <FormTextareaField
            name="answer"
            label={t('fields.answer')}
            hint={t('answer.answerHint', { other })}
            rows={4}
          />
        </Form>
      </section>
    </>
  );
}

/** Takes back the change that the own side has asked for. */
export async function WithdrawChange({
  visit,
  locale,
  side,
  Form,
  change,
}: Props & { change: ChangeRequest }) {
  const t = await getTranslations('changes');
  return (
    <Form visit={visit} action={withdrawChangeAction} submit={t('answer.withdraw')} look="danger">
      <input type="hidden" name="changeId" defaultValue={change.id} />
      <p>{t('answer.withdrawText', { other: placeName(locale, visit[otherSide(side)]) })}</p>
    </Form>
  );
}
