import { getTranslations } from 'next-intl/server';
import { WithAside } from '@/components/ui/section';
import { saveWaysAction } from '@/lib/cities/profile/actions';
import { MODE_IDS, NETWORK_IDS, TAG_IDS } from '@/lib/taxonomy/ids';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';
import { Beside } from './beside';
import { ListQuestion } from './list-question';
import { SavedAt } from './saved-at';
import { SectionForm } from './section-form';
import { SectionHead } from './section-head';
import type { SectionProps } from './section-props';

/** How the city prefers to work, which networks it is in, what it is like. */
export async function WaysSection({ own, locale, served }: SectionProps) {
  const t = await getTranslations('profile.ways');
  const { modes, networks, character } = own.draft.content;
  return (
    <>
      <SectionHead own={own} section="ways" lead={t('lead')} />
      <WithAside aside={<SavedAt own={own} locale={locale} section="ways" />}>
        <SectionForm
          own={own}
          locale={locale}
          served={served}
          section="ways"
          action={saveWaysAction}
        >
          <Beside own={own} section="ways" field="modes">
            <ListQuestion
              title
              name="modes"
              label={t('fields.modes')}
              hint={t('hint.modes')}
              options={MODE_IDS.map((id) => ({ value: id, label: modeName(id, locale) }))}
              answer={modes}
            />
          </Beside>
          <Beside own={own} section="ways" field="networks">
            <ListQuestion
              title
              name="networks"
              label={t('fields.networks')}
              hint={t('hint.networks')}
              options={NETWORK_IDS.map((id) => ({ value: id, label: networkName(id, locale) }))}
              answer={networks}
            />
          </Beside>
          <Beside own={own} section="ways" field="character">
            <ListQuestion
              title
              name="character"
              label={t('fields.character')}
              hint={t('hint.character')}
              options={TAG_IDS.map((id) => ({ value: id, label: tagName(id, locale) }))}
              answer={character}
            />
          </Beside>
        </SectionForm>
      </WithAside>
    </>
  );
}
