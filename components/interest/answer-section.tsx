import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { newFormKey } from '@/lib/actions/form-key';
import type { Locale } from '@/lib/i18n/routing';
import {
  acceptInterestAction,
  declineInterestAction,
  withdrawInterestAction,
} from '@/lib/interests/actions';
import type { InterestAct } from '@/lib/interests/model';
import type { InterestDetail } from '@/lib/interests/queries';
import { MessageFields } from './message-fields';

const FORMS = {
  accept: { action: acceptInterestAction, look: undefined },
  decline: { action: declineInterestAction, look: 'outline' },
  withdraw: { action: withdrawInterestAction, look: 'outline' },
} as const;

type Props = { interest: InterestDetail; locale: Locale };

/** What this side may do with the interest now: a form for each answer, so that all of it works without script. */
export async function AnswerSection({ interest, locale }: Props) {
  const t = await getTranslations('interests.act');
  const acts = interest.acts.filter((act): act is Exclude<InterestAct, 'lapse'> => act !== 'lapse');
  if (acts.length === 0) return null;
  return (
    <Section title={t('title')}>
      <div className="flex flex-col gap-9">
        {acts.map((act) => (
          <ActionForm
            key={act}
            action={FORMS[act].action}
            formKey={newFormKey()}
            className="flex max-w-text flex-col gap-5"
          >
            <input type="hidden" name="interestId" defaultValue={interest.id} />
            <VersionField name="version" value={interest.version} />
            <OnConflict>
              <RefreshAfterPost />
            </OnConflict>
            {act === 'withdraw' ? null : <MessageFields name="answer" locale={locale} />}
            <div>
              <Button look={FORMS[act].look}>{t(act)}</Button>
            </div>
          </ActionForm>
        ))}
      </div>
    </Section>
  );
}
