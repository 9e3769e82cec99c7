import { getLocale, getTranslations } from 'next-intl/server';
import { DefinitionRows } from '@/components/ui/definition-rows';
import type { Profile } from '@/lib/matching/model';
import { modeName, networkName, tagName } from '@/lib/taxonomy/taxonomy';

/** How the host wants to work together: ways, networks, character, as its profile says. */
export async function Wishes({ profile }: { profile: Profile }) {
  const [t, locale] = await Promise.all([getTranslations('hosts.wishes'), getLocale()]);
  const list = (names: string[]) => names.join(locale === 'zh-CN' ? '、' : '; ');
  const rows = [
    { key: 'modes', value: list(profile.modes.map((id) => modeName(id, locale))) },
    { key: 'networks', value: list(profile.networks.map((id) => networkName(id, locale))) },
    { key: 'character', value: list(profile.character.map((id) => tagName(id, locale))) },
  ] as const;
  return (
    <DefinitionRows
      rows={rows
        .filter((row) => row.value !== '')
        .map(({ key, value }) => ({ key, term: t(key), value }))}
    />
  );
}
