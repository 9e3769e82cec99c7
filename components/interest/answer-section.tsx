import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import { RefreshAfterPost } from '@/components/forms/refresh-after-post';
import { OnConflict, VersionField } from '@/components/forms/version-field';
import { Button } from '@/components/ui/button';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import type { Locale } from '@/lib/i18n/routing';
import {
  acceptInterestAction,
  declineInterestAction,
  withdrawInterestAction,
} from '@/lib/interests/actions';
import { type InterestAct, interestPath } from '@/lib/interests/model';
import type { InterestDetail } from '@/lib/interests/queries';
import { MessageFields } from './message-fields';

const FORMS = {
  accept: { action: acceptInterestAction, look: undefined },
  decline: { action: declineInterestAction, look: 'outline' },
  withdraw: { action: withdrawInterestAction, look: 'outline' },
} as const;

type Props = { interest: InterestDetail; declining: boolean; locale: Locale };

/**
 * What this side may do with the interest now. Of the two answers one form is open, since both have the same fields; a link
 * opens the other.
 */
export async function AnswerSection({ interest, declining, locale }: Props) {
  const t = await getTranslations('interests.act');
  const acts = interest.acts.filter((act): act is Exclude<InterestAct, 'lapse'> => act !== 'lapse');
  if (acts.length === 0) return null;
  const other = declining ? 'accept' : 'decline';
  const shown = acts.includes('accept') ? acts.filter((act) => act !== other) : acts;
  const path = interestPath(interest.reader, interest.id);
  return (
    <Section id="answer-it" title={t('title')}>
      <div className="flex flex-col gap-9">
        {shown.map((act) => (
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
        {shown.length < acts.length ? (
          <p className="screen-only">
            <TextLink href={`${path}${declining ? '' : '?answer=decline'}#answer-it`}>
              {t(`instead.${other}`)}
            </TextLink>
          </p>
        ) : null}
      </div>
    </Section>
  );
}
