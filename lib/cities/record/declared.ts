import type { ProfileContent, SectorAnswer } from '../profile/model';
import { isProofComplete } from '../profile/proof';
import type { DeclaredProfile, PublicTopic } from './model';

/**
 * The public part of a published profile: what the city offers and seeks, and how it wants to work. People, readiness
 * and practical answers stay between the city and the hosts it writes to. Unfinished sectors are left out.
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
  };
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
