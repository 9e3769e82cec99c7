import { getTranslations } from 'next-intl/server';
import {
  FormCheckbox,
  FormSelectField,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { FACT_GROUPS, type HostFact } from '@/lib/hosts/portrait/model';
import type { Locale } from '@/lib/i18n/routing';
import { saveHostFactAction } from '@/lib/matching/host/actions';
import { HOST_LIMITS } from '@/lib/matching/host/schema';
import { sectorName, sectors } from '@/lib/taxonomy/taxonomy';
import { SaveForm } from './save-form';

type Props = { fact: HostFact | null; version: number; locale: Locale };

/** One statement in both languages with its year and its source; without a fact, a new one. */
export async function FactForm({ fact, version, locale }: Props) {
  const t = await getTranslations('hostDesk');
  return (
    <SaveForm action={saveHostFactAction} version={version} submit={t('publish')}>
      {fact ? <input type="hidden" name="key" defaultValue={fact.key} /> : null}
      <FormTextareaField
        name="textZh"
        label={t('fields.textZh')}
        defaultValue={fact?.textZh}
        rows={3}
        required
      />
      <FormTextareaField
        name="textEn"
        label={t('fields.textEn')}
        defaultValue={fact?.textEn}
        rows={3}
        required
      />
      <FormTextField
        name="year"
        label={t('fields.year')}
        hint={t('facts.yearHint')}
        defaultValue={fact?.year ?? ''}
        maxLength={HOST_LIMITS.year}
        width="short"
        autoComplete="off"
      />
      <Source fact={fact} />
      <FormSelectField name="group" label={t('fields.group')} defaultValue={fact?.group}>
        {FACT_GROUPS.map((group) => (
          <option key={group} value={group}>
            {t(`group.${group}`)}
          </option>
        ))}
      </FormSelectField>
      <FormSelectField
        name="sector"
        label={t('fields.sector')}
        hint={t('facts.sectorHint')}
        defaultValue={fact?.sector ?? ''}
      >
        <option value="">{t('facts.noSector')}</option>
        {sectors.map(({ id }) => (
          <option key={id} value={id}>
            {sectorName(id, locale)}
          </option>
        ))}
      </FormSelectField>
      <FormCheckbox name="lead" label={t('fields.lead')} checked={fact?.lead} />
      <Doubt fact={fact} />
      {fact ? (
        <FormCheckbox name="remove" label={t('facts.remove')} hint={t('facts.removeText')} />
      ) : null}
    </SaveForm>
  );
}

async function Source({ fact }: Pick<Props, 'fact'>) {
  const t = await getTranslations('hostDesk');
  return (
    <>
      <FormTextField
        name="sourceZh"
        label={t('fields.sourceZh')}
        defaultValue={fact?.source.titleZh}
        maxLength={HOST_LIMITS.source}
        autoComplete="off"
        required
      />
      <FormTextField
        name="sourceEn"
        label={t('fields.sourceEn')}
        defaultValue={fact?.source.titleEn}
        maxLength={HOST_LIMITS.source}
        autoComplete="off"
        required
      />
      <FormTextField
        name="sourceUrl"
        label={t('fields.sourceUrl')}
        hint={t('facts.urlHint')}
        defaultValue={fact?.source.url ?? ''}
        autoComplete="off"
      />
    </>
  );
}

/** Behind a box: what is not certain about the statement. */
async function Doubt({ fact }: Pick<Props, 'fact'>) {
  const t = await getTranslations('hostDesk');
  return (
    <div className="reveal">
      <div className="reveal-by">
        <FormCheckbox name="uncertain" label={t('fields.uncertain')} checked={fact?.uncertain} />
      </div>
      <div className="reveal-body mt-4 ml-7 flex flex-col gap-5 border-ink border-l-2 pl-5">
        <FormTextField
          name="uncertainZh"
          label={t('fields.uncertainZh')}
          defaultValue={fact?.uncertainZh ?? ''}
          maxLength={HOST_LIMITS.doubt}
          autoComplete="off"
        />
        <FormTextField
          name="uncertainEn"
          label={t('fields.uncertainEn')}
          defaultValue={fact?.uncertainEn ?? ''}
          maxLength={HOST_LIMITS.doubt}
          autoComplete="off"
        />
      </div>
    </div>
  );
}
