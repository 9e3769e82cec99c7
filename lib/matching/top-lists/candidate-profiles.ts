import 'server-only';
import { type StatementRow, toStatement } from '@/lib/cities/documented-statement';
import { profileContent } from '@/lib/cities/profile/schema';
import { toMatchProfile } from '@/lib/cities/profile/to-match-profile';
import type { Tx } from '@/lib/db/transaction';
import { documentedProfile } from '../documented-profile';
import type { Profile } from '../model';

/** `version` is null for what public pages say. */
export type CandidateProfile = { cityId: string; version: number | null; profile: Profile };

type Row = {
  cityId: string;
  version: number | null;
  confirmedAt: Date | null;
  content: unknown;
  documented: StatementRow[] | null;
};

/**
 * Those of the cities that are candidates, with the profile a score reads: what a verified town hall has published, in its
 * newest version, else what public pages say. The same rule as in `load-candidates.ts`, for a few cities.
 */
export async function readCandidateProfiles(
  tx: Pick<Tx, '$queryRaw'>,
  cityIds: readonly string[],
): Promise<CandidateProfile[]> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT city.id AS "cityId", declared.number AS version, declared.confirmed_at AS "confirmedAt",
      declared.content, documented.statements AS documented
    FROM city
    LEFT JOIN LATERAL (
      SELECT number, content,
        greatest(published_at, (SELECT max(step.at) FROM participation_step AS step
          WHERE step.claim_id = claim.id AND step.kind = 'confirmed')) AS confirmed_at
      FROM profile_version AS version
      JOIN claim ON claim.city_id = version.city_id AND claim.status = 'verified'
      WHERE version.city_id = city.id ORDER BY number DESC LIMIT 1
    ) AS declared ON true
    LEFT JOIN LATERAL (
      SELECT jsonb_agg(jsonb_build_object(
        'sectorId', sector_id, 'topicId', topic_id, 'offer', offer, 'seek', seek, 'wording', wording,
        'programme', programme, 'pageDate', page_date, 'url', url) ORDER BY id) AS statements
      FROM documented_interest AS interest
      WHERE interest.city_id = city.id
        AND EXISTS (SELECT FROM city_interest AS known
                    WHERE known.city_id = city.id AND known.kind = 'documented')
    ) AS documented ON true
    WHERE city.id = ANY(${cityIds}::uuid[]) AND city.archived_at IS NULL AND city.country_group <> 'CN'
      AND (declared.number IS NOT NULL OR documented.statements IS NOT NULL)`;
  return rows.map(toCandidate);
}

function toCandidate({ cityId, version, confirmedAt, content, documented }: Row): CandidateProfile {
  const profile =
    version !== null && confirmedAt !== null
      ? toMatchProfile(cityId, profileContent.parse(content), confirmedAt)
      : documentedProfile(cityId, (documented ?? []).flatMap(toStatement));
  return { cityId, version, profile };
}
