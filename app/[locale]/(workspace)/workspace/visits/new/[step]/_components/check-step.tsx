import { getTranslations } from 'next-intl/server';
import { CheckAnswers } from '@/components/ui/definition-rows';
import { TextLink } from '@/components/ui/text-link';
import { CalendarLink } from '@/components/visit/calendar-link';
import { FindingList } from '@/components/visit/finding-list';
import { placeName } from '@/components/visit/place-names';
import { type RequestAnswer, requestAnswers } from '@/components/visit/request-answers';
import { translator } from '@/lib/i18n/translate';
import type { RequestSignOff } from '@/lib/visits/sign-off/queries';
import type { RequestDraft } from '@/lib/visits/views';
import { findingsToShow } from '@/lib/visits/wizard';
import { answerPath } from './answer-path';
import { SendForm } from './send-form';
import type { StepProps } from './step-props';

type Props = StepProps & { mayEdit: boolean; signOff: RequestSignOff | null };

/** Everything that was answered, what is missing, what the rules say, and the button that sends it. */
export async function CheckStep({ draft, locale, mayEdit, signOff }: Props) {
  const t = await getTranslations('request.check');
  const answers = await requestAnswers(draft.content, locale, draft.mandateFile);
  const say = await translator(locale);
  const host = placeName(locale, draft.host);
  const findings = findingsToShow(draft);
  return (
    <div className="flex flex-col gap-9">
      <CheckAnswers
        rows={answers.map((answer) => ({
          key: answer.field,
          term: answer.label,
          value: <Answer answer={answer} draft={draft} say={say} open={t('open')} />,
          end: mayEdit ? (
            <TextLink
              href={answerPath(draft, answer.field)}
              label={t('changeLabel', { what: answer.label })}
            >
              {t('change')}
            </TextLink>
          ) : null,
        }))}
      />
      <CalendarLink
        visit={{ ...draft, agreed: null, openProposal: null, request: draft.content }}
        locale={locale}
      />
      <section className="border-ink border-t pt-4">
        <h2 className="pb-2">{t('findings', { host })}</h2>
        {findings.length > 0 ? (
          <FindingList findings={findings} locale={locale} />
        ) : (
          <p className="text-muted">{t('findingsNone')}</p>
        )}
      </section>
      <SendForm draft={draft} locale={locale} signOff={signOff} />
    </div>
  );
}

type AnswerProps = {
  answer: RequestAnswer;
  draft: RequestDraft;
  say: Awaited<ReturnType<typeof translator>>;
  open: string;
};

/** The answer, or that there is none; below it what keeps it from being sent. */
function Answer({ answer, draft, say, open }: AnswerProps) {
  const gaps = draft.gaps.filter((gap) => gap.field === answer.field);
  return (
    <>
      {answer.value ?? <span className="text-muted">{open}</span>}
      {gaps.map(({ reason }) => {
        const text = say(reason.code, reason.params);
        return (
          <p key={text} className="font-semibold text-lacquer text-small">
            {text}
          </p>
        );
      })}
    </>
  );
}
