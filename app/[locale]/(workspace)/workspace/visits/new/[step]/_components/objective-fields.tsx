import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import { typedText } from '@/components/visit/typed-text';
import type { Locale } from '@/lib/i18n/routing';
import type { Objective } from '@/lib/visits/request';
import { REQUEST_LIMITS } from '@/lib/visits/schema';

/** Rows that are open from the start; the others wait behind "More objectives". */
const SHOWN = 2;

type Props = { objectives: readonly Objective[]; lang: Locale };

/** Up to five objectives, each with its measurable result; rows left empty are dropped when saved. */
export async function ObjectiveFields({ objectives, lang }: Props) {
  const t = await getTranslations('request');
  const rows = Array.from({ length: REQUEST_LIMITS.objectives }, (_, index) => index);
  const shown = Math.max(SHOWN, objectives.length);
  return (
    <div>
      <h2>{t('purpose.objectives')}</h2>
      <p className="text-muted text-small">{t('purpose.objectivesHint')}</p>
      <div className="flex flex-col gap-5 pt-4">
        {rows.slice(0, shown).map((index) => (
          <ObjectiveRow key={index} index={index} objective={objectives[index]} lang={lang} />
        ))}
        {shown < rows.length ? (
          <Disclosure summary={t('purpose.more')}>
            <div className="flex flex-col gap-5">
              {rows.slice(shown).map((index) => (
                <ObjectiveRow key={index} index={index} lang={lang} />
              ))}
            </div>
          </Disclosure>
        ) : null}
      </div>
    </div>
  );
}

type RowProps = { index: number; objective?: Objective; lang: Locale };

async function ObjectiveRow({ index, objective, lang }: RowProps) {
  const t = await getTranslations('request');
  return (
    <fieldset>
      <legend className="pb-1.5 text-muted">{t('purpose.objective', { number: index + 1 })}</legend>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <FormTextField
          name={`objectives[${index}].text`}
          label={t('fields.objectives.text')}
          {...typedText(objective?.text, lang)}
        />
        <FormTextField
          name={`objectives[${index}].measure`}
          label={t('fields.objectives.measure')}
          {...typedText(objective?.measure, lang)}
        />
      </div>
    </fieldset>
  );
}
