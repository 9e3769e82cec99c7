import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup } from '@/components/forms/fields';
import type { Choice } from '@/components/ui/choices';
import type { ListAnswer } from '@/lib/cities/profile/answers';
import { NoneAndNotKnown } from './none-and-not-known';

type Props = {
  name: string;
  label: string;
  hint: string;
  options: readonly Choice[];
  answer: ListAnswer<string | number>;
  /** Other words for "none of these". */
  none?: string;
  row?: boolean;
  /** The question opens a part of the page. */
  title?: boolean;
};

/** A list to tick, with "none" and "not yet known" beside it: a blank is not a "no". */
export async function ListQuestion(props: Props) {
  const { name, label, hint, options, answer, none, row, title } = props;
  const t = await getTranslations('profile.form');
  return (
    <div className="border-control border-t pt-4">
      <FormCheckboxGroup
        name={name}
        label={label}
        hint={hint}
        options={options}
        chosen={answer.ids.map(String)}
        row={row}
        title={title}
      />
      <div className="mt-3 border-hairline border-t pt-3">
        <NoneAndNotKnown name={name} about={label} none={none ?? t('none')} answer={answer} />
      </div>
    </div>
  );
}
