import type { Taxonomy } from '@/lib/taxonomy/model';
import { inHundredths } from './depth';
import { compatibility, exchangeBetween } from './direction';
import type { Profile, SectorInterest, SectorLink, Topic, TopicTerm } from './model';
import { compareText } from './normalise';
import { OPEN_SECTOR, RELATED_LINK, WITHOUT_EVIDENCE } from './weights';

/**
 * Every link between two normalised profiles, direct ones first, each group strongest first.
 * `bestFor` is still unset: `fit.ts` decides which links count.
 */
export function linksBetween(city: Profile, host: Profile, tax: Taxonomy): SectorLink[] {
  return [...directLinks(city, host), ...relatedLinks(city, host, tax)].sort(byStrength);
}

function directLinks(city: Profile, host: Profile): SectorLink[] {
  return city.sectors.flatMap((ours) => {
    const theirs = host.sectors.find((sector) => sector.id === ours.id);
    return theirs ? directLink(ours, theirs) : [];
  });
}

/** L = 0.5 k + 0.5 (1 − 2^−D): the sector earns up to half, each shared topic half of the rest. */
function directLink(ours: SectorInterest, theirs: SectorInterest): SectorLink[] {
  const topics = ours.topics.map((topic) => topicTerm(topic, theirs));
  const depth = inHundredths(topics) / 100;
  const k = compatibility(ours.dirs, theirs.dirs);
  const value = 0.5 * k + 0.5 * (1 - 2 ** -depth);
  return link('direct', ours, theirs, { k, depth, value, topics });
}

/** e(t) × the larger of k with the listed topic and 0.8 k with an open sector. */
function topicTerm(topic: Topic, theirs: SectorInterest): TopicTerm {
  const listed = theirs.topics.find((entry) => entry.id === topic.id);
  const kListed = listed ? compatibility(topic.dirs, listed.dirs) : 0;
  const kOpen = theirs.open ? compatibility(topic.dirs, theirs.dirs) : 0;
  const evidenceFactor = topic.evidence.length > 0 ? 1 : WITHOUT_EVIDENCE;
  const viaListed = listed !== undefined && kListed >= OPEN_SECTOR * kOpen;
  const viaOpen = !viaListed && theirs.open === true;
  const hostDirs = viaListed ? listed.dirs : viaOpen ? theirs.dirs : null;
  return {
    topic: topic.id,
    cityDirs: topic.dirs,
    hostDirs,
    via: viaListed ? 'listed' : viaOpen ? 'open' : 'none',
    exchange: hostDirs && exchangeBetween(topic.dirs, hostDirs),
    k: viaListed ? kListed : kOpen,
    evidenceFactor,
    value: evidenceFactor * Math.max(kListed, OPEN_SECTOR * kOpen),
    evidence: topic.evidence,
    hostEvidence: listed?.evidence ?? [],
  };
}

function relatedLinks(city: Profile, host: Profile, tax: Taxonomy): SectorLink[] {
  return tax.relatedSectors.flatMap(({ a, b }) => [
    ...relatedLink(city, host, a, b),
    ...relatedLink(city, host, b, a),
  ]);
}

function relatedLink(city: Profile, host: Profile, cityId: string, hostId: string): SectorLink[] {
  const ours = city.sectors.find((sector) => sector.id === cityId);
  const theirs = host.sectors.find((sector) => sector.id === hostId);
  if (!ours || !theirs) return [];
  const k = compatibility(ours.dirs, theirs.dirs);
  return link('related', ours, theirs, { k, depth: 0, value: RELATED_LINK * k, topics: [] });
}

type Strength = Pick<SectorLink, 'k' | 'depth' | 'value' | 'topics'>;

/** No link at all where one side states no direction (the boundary refuses such a profile). */
function link(
  kind: SectorLink['kind'],
  ours: SectorInterest,
  theirs: SectorInterest,
  strength: Strength,
): SectorLink[] {
  const exchange = exchangeBetween(ours.dirs, theirs.dirs);
  if (!exchange) return [];
  return [
    {
      kind,
      citySector: ours.id,
      hostSector: theirs.id,
      cityPriority: ours.priority,
      hostPriority: theirs.priority,
      cityDirs: ours.dirs,
      hostDirs: theirs.dirs,
      hostOpen: theirs.open === true,
      exchange,
      ...strength,
      bestFor: { city: false, host: false },
    },
  ];
}

function byStrength(one: SectorLink, other: SectorLink): number {
  if (one.kind !== other.kind) return one.kind === 'direct' ? -1 : 1;
  return (
    other.value - one.value ||
    compareText(one.citySector, other.citySector) ||
    compareText(one.hostSector, other.hostSector)
  );
}
