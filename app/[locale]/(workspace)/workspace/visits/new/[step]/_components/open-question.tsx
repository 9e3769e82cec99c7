import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { FormRadioGroup } from '@/components/forms/fields';
import type { OpenQuestion } from '@/lib/visits/request-details';
import { Beside } from './beside';
import type { StepProps } from './step-props';

type Props = StepProps & {
  question: OpenQuestion;
  hint?: ReactNode;
  /** What is asked when the answer is yes; written without an answer it counts as one. */
  children?: ReactNode;
};

/** A question that takes yes, no or not yet known, and below it what belongs to a yes. */
export async function OpenQuestionFields({ question, hint, children, ...props }: Props) {
  const t = await getTranslations('requestMore');
  const answer = await getTranslations('visits.answer');
  const label = await getTranslations('request.fields');
  return (
    <Beside field={question} {...props}>
      <div className="flex flex-col gap-5 border-ink border-t pt-4">
        <FormRadioGroup
          name={question}
          label={label(question)}
          hint={hint}
          title
          row
          options={[
            { value: 'yes', label: t(`${question}.yes`) },
            { value: 'no', label: t(`${question}.no`) },
            { value: 'unknown', label: answer('unknown') },
          ]}
          chosen={props.draft.content[question] ?? undefined}
        />
        {children}
      </div>
    </Beside>
  );
}
