import type { DocumentedStatement } from '@/lib/cities/documented-statement';
import type { SectorId } from '@/lib/taxonomy/ids';
import type { EvidenceRef, Profile, SectorInterest } from './model';

/** Ruling: documented interests weigh "important". */
const DOCUMENTED_PRIORITY = 2;

/**
 * A city that has declared nothing, as public programme pages describe it: each sector with the union of its directions,
 * each named sub-topic with its pages as evidence marked `documented`. Nothing else is known, so every other section is
 * unanswered; the newest page is the date of the profile.
 */
export function documentedProfile(id: string, statements: readonly DocumentedStatement[]): Profile {
  const sectors = [...new Set(statements.map((one) => one.sector))].map((sector) =>
    interestOf(sector, statements),
  );
  const updatedAt = newestDate(statements);
  return {
    id,
    sectors,
    modes: [],
    networks: [],
    character: [],
    readiness: {},
    answered: { sectors: sectors.length > 0 },
    ...(updatedAt && { updatedAt }),
  };
}

function interestOf(id: SectorId, statements: readonly DocumentedStatement[]): SectorInterest {
  const own = statements.filter((one) => one.sector === id);
  const topics = [...new Set(own.flatMap((one) => one.topic ?? []))];
  return {
    id,
    priority: DOCUMENTED_PRIORITY,
    dirs: dirsOf(own),
    topics: topics.map((topic) => {
      const pages = own.filter((one) => one.topic === topic);
      return { id: topic, dirs: dirsOf(pages), evidence: pages.map(evidenceOf) };
    }),
  };
}

const dirsOf = (statements: readonly DocumentedStatement[]) => ({
  offer: statements.some((one) => one.offer),
  seek: statements.some((one) => one.seek),
});

const evidenceOf = ({ wording, programme, pageDate, url }: DocumentedStatement): EvidenceRef => ({
  kind: 'documented',
  note: wording,
  source: programme,
  url,
  ...(pageDate && { date: pageDate }),
});

/** The end of a period of years (2021-2023) counts; a month (2020-07) stays as it is. */
function newestDate(statements: readonly DocumentedStatement[]): string | undefined {
  const dates = statements.flatMap(({ pageDate }) => {
    const period = /^\d{4}-(\d{4})$/.exec(pageDate ?? '');
    if (period) return [period[1] ?? ''];
    return pageDate && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(pageDate) ? [pageDate] : [];
  });
  return dates.sort().at(-1);
}
