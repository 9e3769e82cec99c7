import type { Taxonomy } from '@/lib/taxonomy/model';
import { fitOf, mutualFit } from '../fit';
import { linksBetween } from '../links';
import type { FactorReading, FitTerm, Profile, SectorLink } from '../model';

export type Themes = {
  reading: FactorReading;
  links: SectorLink[];
  fits: { city: FitTerm[]; host: FitTerm[] };
  hostFit: number;
  cityFit: number;
};

/** Shared themes: the mutual fit M, with the links and the two fits it comes from. */
export function themes(city: Profile, host: Profile, tax: Taxonomy): Themes {
  const links = linksBetween(city, host, tax);
  const ours = fitOf('city', city, links);
  const theirs = fitOf('host', host, links);
  const direct = links.filter((link) => link.kind === 'direct').map((link) => link.citySector);
  const reached = new Set(direct);
  return {
    reading: {
      id: 'themes',
      value: mutualFit(theirs.fit, ours.fit),
      shared: direct,
      missing: host.sectors.map((sector) => sector.id).filter((id) => !reached.has(id)),
      answered: { city: themesAnswered(city), host: themesAnswered(host) },
    },
    links: links.map((link) => ({
      ...link,
      bestFor: { city: ours.best.has(link), host: theirs.best.has(link) },
    })),
    fits: { city: ours.terms, host: theirs.terms },
    hostFit: theirs.fit,
    cityFit: ours.fit,
  };
}

/** Full with a sub-topic (an open sector welcomes all of them), half with sectors only. */
function themesAnswered(profile: Profile): number {
  if (profile.sectors.length === 0) return 0;
  return profile.sectors.some((sector) => sector.topics.length > 0 || sector.open) ? 1 : 0.5;
}
