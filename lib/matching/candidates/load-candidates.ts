import 'server-only';
import { type StatementRow, toStatement } from '@/lib/cities/documented-statement';
import { profileContent } from '@/lib/cities/profile/schema';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import { db } from '@/lib/db/client';
import { documentedProfile } from '../documented-profile';
import type { Candidate, CandidateStage } from './model';

type Row = Pick<
  Candidate,
  'id' | 'slug' | 'name' | 'nameZh' | 'level' | 'countryCode' | 'admin1Name' | 'demo'
> & {
  version: number | null;
  /** Published, or confirmed to be right since. */
  confirmedAt: Date | null;
  content: unknown;
  documented: StatementRow[] | null;
  tieKind: string | null;
  tieSince: string | null;
  visited: boolean | null;
  inContact: boolean | null;
};

/**
 * Every European city of which interests are known, with how far it and this host have come, in one statement. Declared
 * is what a verified town hall has published, in its newest version; drafts are never read. Documented is what
 * public pages say about a city without a version of its own, as long as those statements hold.
 */
export async function loadCandidates(hostId: string): Promise<Candidate[]> {
  const rows = await db().$queryRaw<Row[]>`
    WITH declared AS (
      SELECT DISTINCT ON (version.city_id) version.city_id, number, content,
        greatest(published_at, (SELECT max(step.at) FROM participation_step AS step
          WHERE step.claim_id = claim.id AND step.kind = 'confirmed')) AS confirmed_at
      FROM profile_version AS version
      JOIN claim ON claim.city_id = version.city_id AND claim.status = 'verified'
      ORDER BY version.city_id, number DESC
    ),
    documented AS (
      SELECT city_id, jsonb_agg(jsonb_build_object(
        'sectorId', sector_id, 'topicId', topic_id, 'offer', offer, 'seek', seek, 'wording', wording,
        'programme', programme, 'pageDate', page_date, 'url', url) ORDER BY id) AS statements
      FROM documented_interest AS interest
      WHERE EXISTS (SELECT FROM city_interest AS known
                    WHERE known.city_id = interest.city_id AND known.kind = 'documented')
      GROUP BY city_id
    ),
    tied AS (
      SELECT DISTINCT ON (tie.city_id) tie.city_id, tie.kind, tie.since
      FROM tie JOIN host ON host.city_id = tie.partner_id
      WHERE host.id = ${hostId}::uuid ORDER BY tie.city_id, tie.kind, tie.since NULLS LAST
    ),
    files AS (
      SELECT city_id, bool_or(status IN ('completed', 'closed')) AS visited,
        bool_or(status IN ('submitted', 'in_review', 'changes_requested', 'pending_approval',
                           'invited', 'confirmed')) AS in_contact
      FROM visit WHERE host_id = ${hostId}::uuid AND submitted_at IS NOT NULL GROUP BY city_id
    )
    SELECT city.id, city.slug, city.name, city.name_zh AS "nameZh", city.level::text AS level,
      city.country_code AS "countryCode", city.admin1_name AS "admin1Name", city.demo,
      declared.number AS version, declared.confirmed_at AS "confirmedAt", declared.content,
      documented.statements AS documented, tied.kind::text AS "tieKind", tied.since AS "tieSince",
      files.visited, files.in_contact AS "inContact"
    FROM city
    LEFT JOIN declared ON declared.city_id = city.id
    LEFT JOIN documented ON documented.city_id = city.id
    LEFT JOIN tied ON tied.city_id = city.id
    LEFT JOIN files ON files.city_id = city.id
    WHERE city.archived_at IS NULL AND city.country_group <> 'CN'
      AND (declared.city_id IS NOT NULL OR documented.city_id IS NOT NULL)`;
  return rows.map(toCandidate);
}

function toCandidate(row: Row): Candidate {
  const { version, confirmedAt, content, documented } = row;
  const { tieKind, tieSince, visited, inContact, ...place } = row;
  const { id, slug, name, nameZh, level, countryCode, admin1Name, demo } = place;
  const declared = version !== null && confirmedAt !== null;
  return {
    id,
    slug,
    name,
    nameZh,
    level,
    countryCode,
    admin1Name,
    demo,
    version,
    evidence: declared ? 'declared' : 'documented',
    profile: declared
      ? toMatchProfile(id, profileContent.parse(content), confirmedAt)
      : documentedProfile(id, (documented ?? []).flatMap(toStatement)),
    stage: stageOf({ tieKind, tieSince, visited, inContact }),
  };
}

function stageOf(row: Pick<Row, 'tieKind' | 'tieSince' | 'visited' | 'inContact'>): CandidateStage {
  if (row.visited) return { code: 'visited' };
  if (row.inContact) return { code: 'in_contact' };
  if (row.tieKind) return { code: 'tie', kind: row.tieKind, since: row.tieSince };
  return { code: 'none' };
}
