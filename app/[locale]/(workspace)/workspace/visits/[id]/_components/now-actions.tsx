import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { VersionField } from '@/components/forms/version-field';
import { Button, LinkButton } from '@/components/ui/button';
import type { Situation } from '@/components/visit/situation';
import { newFormKey } from '@/lib/actions/form-key';
import { translator } from '@/lib/i18n/translate';
import { acceptDatesAction, closeVisitAction } from '@/lib/visits/actions';
import { cityVisitPath, cityVisitsPath, requestStepPath } from '@/lib/visits/paths';
import { nextOpenPage } from '@/lib/visits/wizard';
import type { VisitProps } from './visit-props';

type Props = VisitProps & { situation: Situation };

/** The filled act of the present state and what can be done instead, as far as this reader may. */
export async function NowActions(props: Props) {
  const { situation, visit } = props;
  const t = await getTranslations('visit.now');
  const path = cityVisitPath(visit.id);
  const may = (name: string) =>
    visit.transitions.some((one) => one.transition === name) ||
    visit.operations.some((one) => one === name);
  switch (situation) {
    case 'draft':
      return may('edit_request') ? (
        <LinkButton wide href={requestStepPath(visit.id, nextOpenPage(props.draft?.gaps ?? []))}>
          {t('draft.continue')}
        </LinkButton>
      ) : (
        <DraftToRead {...props} />
      );
    case 'proposal':
      return may('accept_dates') ? <AnswerDates {...props} /> : <ReadAlong />;
    case 'own_proposal':
      return may('propose_dates') ? (
        <LinkButton wide look="outline" href={`${path}/dates`}>
          {t('own_proposal.replace')}
        </LinkButton>
      ) : null;
    case 'changes_requested':
      return may('edit_request') ? (
        <LinkButton wide href={requestStepPath(visit.id, 'check')}>
          {t('changes_requested.answer')}
        </LinkButton>
      ) : (
        <ReadAlong />
      );
    case 'invited':
      return may('confirm') ? (
        <LinkButton wide href={`${path}/delegation`}>
          {t('invited.confirm')}
        </LinkButton>
      ) : (
        <ReadAlong />
      );
    case 'change':
    case 'own_change':
      return may('accept_change') ? (
        <LinkButton
          wide
          look={situation === 'own_change' ? 'outline' : undefined}
          href={`${path}/change`}
        >
          {situation === 'change' ? t('change.answer') : t('own_change.open')}
        </LinkButton>
      ) : (
        <ReadAlong />
      );
    case 'expired':
      return may('revive') ? (
        <LinkButton wide href={`${path}/revive`}>
          {t('expired.revive')}
        </LinkButton>
      ) : null;
    case 'declined':
      return props.mayBegin ? (
        <LinkButton wide look="outline" href={`${cityVisitsPath}/new`}>
          {t('declined.again')}
        </LinkButton>
      ) : null;
    case 'completed':
      return <CloseVisit {...props} />;
    default:
      return null;
  }
}

/** For an approver: filled where their sign-off is asked for. */
async function DraftToRead({ visit, signOff }: Props) {
  const t = await getTranslations('visit.now.draft');
  const asked = signOff?.canDecide && signOff.last?.state === 'open';
  return (
    <LinkButton wide look={asked ? undefined : 'outline'} href={requestStepPath(visit.id, 'check')}>
      {asked ? t('sign') : t('read')}
    </LinkButton>
  );
}

async function AnswerDates({ visit }: Props) {
  const t = await getTranslations('visit.now.proposal');
  return (
    <>
      <ActionForm
        action={acceptDatesAction}
        formKey={newFormKey()}
        className="flex flex-col gap-2.5 text-start"
      >
        <input type="hidden" name="visitId" defaultValue={visit.id} />
        <input type="hidden" name="proposalId" defaultValue={visit.openProposal?.id} />
        <VersionField name="version" value={visit.version} />
        <Button wide>{t('accept')}</Button>
      </ActionForm>
      <LinkButton wide look="outline" href={`${cityVisitPath(visit.id)}/dates`}>
        {t('counter')}
      </LinkButton>
    </>
  );
}

/** Closing waits for both reports, or for sixty days: until then it says so. */
async function CloseVisit({ visit, locale }: Props) {
  const t = await getTranslations('visit.now.completed');
  const step = visit.transitions.find((one) => one.transition === 'close');
  if (!step) return null;
  if (step.blockedBy.length > 0) {
    const say = await translator(locale);
    return step.blockedBy.map(({ code, params }) => (
      <p key={code} className="text-start text-muted text-small">
        {say(code, params)}
      </p>
    ));
  }
  return (
    <ActionForm action={closeVisitAction} formKey={newFormKey()} className="text-start">
      <input type="hidden" name="visitId" defaultValue={visit.id} />
      <VersionField name="version" value={visit.version} />
      <Button wide>{t('close')}</Button>
    </ActionForm>
  );
}

/** For an approver where an officer acts. */
async function ReadAlong() {
  const t = await getTranslations('visit.turn');
  return <p className="text-start text-muted text-small">{t('reader')}</p>;
}
