import { getTranslations } from 'next-intl/server';
import { FormTextField } from '@/components/forms/fields';
import { Disclosure } from '@/components/ui/disclosure';
import type { Objective } from '@/lib/visits/request';
import { REQUEST_LIMITS } from '@/lib/visits/schema';

/** Rows that are open from the start; the others wait behind "More objectives". */
const SHOWN = 2;

/** Up to five objectives, each with its measurable result; rows left empty are dropped when saved. */
export async function ObjectiveFields({ objectives }: { objectives: readonly Objective[] }) {
  const t = await getTranslations('request');
  const rows = Array.from({ length: REQUEST_LIMITS.objectives }, (_, index) => index);
  const shown = Math.max(SHOWN, objectives.length);
  return (
    <div>
      <h2>{t('purpose.objectives')}</h2>
      <p className="text-muted text-small">{t('purpose.objectivesHint')}</p>
      <div className="flex flex-col gap-5 pt-4">
        {rows.slice(0, shown).map((index) => (
          <ObjectiveRow key={index} index={index} objective={objectives[index]} />
        ))}
        {shown < rows.length ? (
          <Disclosure summary={t('purpose.more')}>
            <div className="flex flex-col gap-5">
              {rows.slice(shown).map((index) => (
                <ObjectiveRow key={index} index={index} />
              ))}
            </div>
          </Disclosure>
        ) : null}
      </div>
    </div>
  );
}

async function ObjectiveRow({ index, objective }: { index: number; objective?: Objective }) {
  const t = await getTranslations('request');
  return (
    <fieldset>
      <legend className="pb-1.5 text-muted">{t('purpose.objective', { number: index + 1 })}</legend>
      <div className="grid gap-x-6 gap-y-4 md:grid-cols-2">
        <FormTextField
          name={`objectives[${index}].text`}
          label={t('fields.objectives.text')}
          defaultValue={objective?.text}
        />
        <FormTextField
          name={`objectives[${index}].measure`}
          label={t('fields.objectives.measure')}
          defaultValue={objective?.measure}
        />
      </div>
    </fieldset>
  );
}
