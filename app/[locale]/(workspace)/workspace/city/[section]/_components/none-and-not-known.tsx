import { getTranslations } from 'next-intl/server';
import { FormCheckbox } from '@/components/forms/fields';

type Props = {
  name: string;
  /** The question, for who hears the boxes one by one. */
  about: string;
  /** The words for "none of these". */
  none: string;
  answer: { none: boolean; notKnown: boolean };
};

/** Under a list: "none" and "not yet known". A blank is not a "no". */
export async function NoneAndNotKnown({ name, about, none, answer }: Props) {
  const t = await getTranslations('profile.form');
  return (
    <fieldset aria-label={about} className="flex flex-wrap gap-x-7 gap-y-1">
      <FormCheckbox name={`${name}None`} label={none} checked={answer.none} />
      <FormCheckbox name={`${name}NotKnown`} label={t('notKnown')} checked={answer.notKnown} />
    </fieldset>
  );
}
