import { getTranslations } from 'next-intl/server';
import { ActionForm } from '@/components/forms/action-form';
import {
  FormCheckbox,
  FormCheckboxGroup,
  FormSelectField,
  FormTextareaField,
  FormTextField,
} from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { newFormKey } from '@/lib/actions/form-key';
import { saveSiteAction } from '@/lib/hosts/library/actions';
import {
  LIBRARY_LIMITS,
  SITE_KINDS,
  SITE_LANGUAGES,
  type Site,
  siteKindOf,
} from '@/lib/hosts/library/model';
import { languageName } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';
import { NameFields } from './name-fields';

/** All the desk knows of a site; without one, a new one. Figures may stay open: a guess would be planned with. */
export async function SiteForm({ site, locale }: { site: Site | null; locale: Locale }) {
  const t = await getTranslations('library');
  return (
    <ActionForm
      action={saveSiteAction}
      formKey={newFormKey()}
      className="flex max-w-measure flex-col gap-5 pt-6"
    >
      <h3>{site ? t('sites.editTitle') : t('sites.add')}</h3>
      {site ? <input type="hidden" name="siteId" defaultValue={site.id} /> : null}
      <NameFields names={site} />
      <FormSelectField
        name="kind"
        label={t('fields.kind')}
        defaultValue={site ? siteKindOf(site.kind) : ''}
        required
      >
        <option value="">{t('sites.chooseKind')}</option>
        {SITE_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`kind.${kind}`)}
          </option>
        ))}
      </FormSelectField>
      <FormCheckboxGroup
        name="sectors"
        label={t('fields.sectors')}
        chosen={site?.sectors}
        options={SECTOR_IDS.map((id) => ({ value: id, label: sectorName(id, locale) }))}
      />
      <FormTextField
        name="address"
        label={t('fields.address')}
        maxLength={LIBRARY_LIMITS.line}
        defaultValue={site?.address}
      />
      <FormTextField
        name="hostPerson"
        label={t('fields.hostPerson')}
        hint={t('sites.hostPersonHint')}
        maxLength={LIBRARY_LIMITS.line}
        defaultValue={site?.hostPerson}
      />
      <FormTextField
        name="minutes"
        label={t('fields.minutes')}
        hint={t('sites.figureHint')}
        inputMode="numeric"
        width="short"
        defaultValue={site?.minutes ?? undefined}
      />
      <FormTextField
        name="capacity"
        label={t('fields.capacity')}
        hint={t('sites.figureHint')}
        inputMode="numeric"
        width="short"
        defaultValue={site?.capacity ?? undefined}
      />
      <FormCheckboxGroup
        name="languages"
        label={t('fields.languages')}
        row
        chosen={site?.languages}
        options={SITE_LANGUAGES.map((code) => ({
          value: code,
          label: languageName(locale, code),
        }))}
      />
      <FormTextareaField
        name="note"
        label={t('fields.note')}
        hint={t('sites.noteHint')}
        rows={3}
        defaultValue={site?.note}
      />
      <FormTextField
        name="source"
        label={t('fields.source')}
        maxLength={LIBRARY_LIMITS.line}
        defaultValue={site?.source}
      />
      <FormCheckbox
        name="active"
        value="yes"
        label={t('fields.active')}
        hint={t('sites.activeHint')}
        checked={site?.active ?? true}
      />
      <FormCheckbox
        name="offered"
        value="yes"
        label={t('fields.offered')}
        hint={t('sites.offeredHint')}
        checked={site?.offered ?? false}
      />
      <div className="flex flex-wrap items-baseline gap-x-6 gap-y-3">
        <Button>{t('save')}</Button>
        <TextLink href="/desk/library#sites">{t('cancel')}</TextLink>
      </div>
    </ActionForm>
  );
}
