import { getTranslations } from 'next-intl/server';
import { type RibbonEnd, Ribbons } from '@/components/plots/ribbons';
import type { Dirs, Profile, SectorLink } from '@/lib/matching/model';
import { priorityName, sectorName } from '@/lib/taxonomy/taxonomy';
import type { MatchWords } from './match-words';

type Props = { city: Profile; host: Profile; links: SectorLink[]; words: MatchWords };

/** Ribbons from what the city offers and seeks to what the host does; the table of links is their list twin. */
export async function MatchRibbons({ city, host, links, words }: Props) {
  const t = await getTranslations('match');
  const m = await getTranslations('matching');
  const cityDirs = (dirs: Dirs) =>
    words.perspective === 'city'
      ? m(`dirs.you.${dirKey(dirs)}`)
      : m(`dirs.named.${dirKey(dirs)}`, { name: words.city });
  const cityEnds: RibbonEnd[] = city.sectors.map(({ id, priority, dirs }) => ({
    key: id,
    title: sectorName(id, words.locale),
    note: t('links.end', { priority: priorityName(priority, words.locale), dirs: cityDirs(dirs) }),
  }));
  const linked = new Set(links.map(({ hostSector }) => hostSector));
  const hostEnds: RibbonEnd[] = [
    ...host.sectors.filter(({ id }) => linked.has(id)),
    ...host.sectors.filter(({ id }) => !linked.has(id)),
  ].map(({ id, dirs }) => ({
    key: id,
    title: sectorName(id, words.locale),
    note: linked.has(id)
      ? m(`dirs.named.${dirKey(dirs)}`, { name: words.host })
      : t('links.unlinked'),
  }));
  return (
    <Ribbons
      city={cityEnds}
      host={hostEnds}
      links={links.map((link) => ({
        from: link.citySector,
        to: link.hostSector,
        strength: link.value,
        related: link.kind === 'related',
      }))}
    />
  );
}

const dirKey = ({ offer, seek }: Dirs) => (offer && seek ? 'both' : offer ? 'offer' : 'seek');
