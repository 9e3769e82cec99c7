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
  const hostEnds: RibbonEnd[] = inOrderOfLinks(host, links).map(({ id, dirs }) => ({
    key: id,
    title: sectorName(id, words.locale),
    note: links.some(({ hostSector }) => hostSector === id)
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

/** Directly linked sectors first, then related ones, then those without a link, so that ribbons cross little. */
function inOrderOfLinks(host: Profile, links: SectorLink[]) {
  const place = (id: string) => {
    const kinds = links.filter(({ hostSector }) => hostSector === id).map(({ kind }) => kind);
    return kinds.includes('direct') ? 0 : kinds.length > 0 ? 1 : 2;
  };
  return host.sectors.toSorted((one, other) => place(one.id) - place(other.id));
}

const dirKey = ({ offer, seek }: Dirs) => (offer && seek ? 'both' : offer ? 'offer' : 'seek');
