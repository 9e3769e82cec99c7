import type { ProfileContent, SectorAnswer } from '../profile/model';
import { isProofComplete } from '../profile/proof';
import type { CityTie, DeclaredProfile, PublicExperience, PublicTopic } from './model';

/**
 * The public part of a published profile: what the city offers and seeks, how it wants to work, its places, and its
 * experience with China. People, readiness, visit practice and staff who speak Chinese stay between the city and the
 * hosts it writes to; so does what worked and what did not, unless the city marks it as public. Unfinished sectors are
 * left out.
 */
export function publicProfile(
  content: ProfileContent,
  version: { number: number; publishedAt: Date },
): DeclaredProfile {
  return {
    version: version.number,
    publishedAt: version.publishedAt,
    sectors: content.sectors.flatMap(publicSector),
    modes: content.modes.ids,
    networks: content.networks.ids,
    character: content.character.ids,
    places: content.places.rows,
    china: publicExperience(content.china),
  };
}

function publicExperience(china: ProfileContent['china']): PublicExperience {
  const { partners, visits, presence, worked, failed, lessonsPublic } = china;
  return {
    partners,
    visits,
    presence,
    lessons: lessonsPublic ? { worked, failed } : { worked: '', failed: '' },
  };
}

/** What a published profile answers to a documented tie, by the key of its source row. */
export function tieAnswers({
  china,
}: ProfileContent): Map<string, NonNullable<CityTie['declared']>> {
  return new Map(
    china.ties.flatMap(({ key, standing, note }) =>
      standing === null ? [] : [[key, { standing, note }] as const],
    ),
  );
}

function publicSector(answer: SectorAnswer): DeclaredProfile['sectors'] {
  const { id, priority, offer, seek } = answer;
  if (priority === null || !(offer || seek)) return [];
  const topics = answer.topics.map(
    ({ id: topic, proof }): PublicTopic => ({
      id: topic,
      proof: isProofComplete(proof) ? { url: proof.url, note: proof.note, date: proof.date } : null,
    }),
  );
  return [{ sector: id, priority, offer, seek, kind: 'declared', topics }];
}
