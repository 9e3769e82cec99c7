import { getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import { Section } from '@/components/ui/section';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import type { OwnHostProfile } from '@/lib/matching/host/queries';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';
import { EditLink } from './edit-link';

/** How the host wants to work together, its networks and its urban character. */
export async function HostWays({ page, locale }: { page: OwnHostProfile; locale: Locale }) {
  const t = await getTranslations('hostDesk');
  const { modes, networks, character } = page.profile;
  const row = (key: 'modes' | 'networks' | 'character', names: string[]) => ({
    key,
    term: t(`fields.${key}`),
    value: names.length > 0 ? listed(locale, names) : t('ways.none'),
  });
  return (
    <Section
      title={t('ways.title')}
      note={<EditLink editable={page.editable} href="/desk/profile/ways" what={t('ways.title')} />}
    >
      <DefinitionRows
        rows={[
          row(
            'modes',
            modes.map((id) => modeName(id, locale)),
          ),
          row(
            'networks',
            networks.map((id) => networkName(id, locale)),
          ),
          row(
            'character',
            character.map((id) => tagName(id, locale)),
          ),
        ]}
      />
    </Section>
  );
}
