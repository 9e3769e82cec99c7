import { getTranslations } from 'next-intl/server';
import { FormCheckboxGroup } from '@/components/forms/fields';
import type { Locale } from '@/lib/i18n/routing';
import { saveHostWaysAction } from '@/lib/matching/host/actions';
import type { OwnHostProfile } from '@/lib/matching/host/queries';
import { MODE_IDS, NETWORK_IDS, TAG_IDS } from '@/lib/taxonomy/ids';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';
import { SaveForm } from './save-form';

/** Three lists of boxes: ways to cooperate, networks, urban character. */
export async function WaysForm({ page, locale }: { page: OwnHostProfile; locale: Locale }) {
  const t = await getTranslations('hostDesk');
  const { modes, networks, character } = page.profile;
  return (
    <SaveForm action={saveHostWaysAction} version={page.version} submit={t('publish')}>
      <FormCheckboxGroup
        name="modes"
        label={t('fields.modes')}
        options={MODE_IDS.map((value) => ({ value, label: modeName(value, locale) }))}
        chosen={modes}
      />
      <FormCheckboxGroup
        name="networks"
        label={t('fields.networks')}
        options={NETWORK_IDS.map((value) => ({ value, label: networkName(value, locale) }))}
        chosen={networks}
      />
      <FormCheckboxGroup
        name="character"
        label={t('fields.character')}
        options={TAG_IDS.map((value) => ({ value, label: tagName(value, locale) }))}
        chosen={character}
      />
    </SaveForm>
  );
}
