import type { EvidenceRef, Profile, SectorInterest } from '@/lib/matching/model';
import { READINESS_IDS } from '@/lib/taxonomy/ids';
import type { ListAnswer } from './answers';
import type { ProfileContent, Proof, SectorAnswer } from './model';
import { isProofComplete } from './proof';

/**
 * A profile as the matching model reads it. Unfinished parts are left out: a sector without importance or direction,
 * a proof without date. "None" is an answer, "not yet known" is not. Topics carry their sector's directions.
 */
export function toMatchProfile(id: string, content: ProfileContent, updatedAt?: Date): Profile {
  const sectors = content.sectors.flatMap(toInterest);
  return {
    id,
    sectors,
    modes: content.modes.ids,
    networks: content.networks.ids,
    character: content.character.ids,
    readiness: readinessOf(content),
    answered: {
      sectors: sectors.length > 0,
      modes: isAnswered(content.modes),
      networks: isAnswered(content.networks),
      character: isAnswered(content.character),
      readiness: Object.values(content.readiness).some((answer) => answer !== 'not_yet'),
    },
    ...(updatedAt && { updatedAt: updatedAt.toISOString() }),
  };
}

const isAnswered = (answer: ListAnswer<unknown>) => answer.ids.length > 0 || answer.none;

function toInterest({ id, priority, offer, seek, topics }: SectorAnswer): SectorInterest[] {
  if (priority === null || !(offer || seek)) return [];
  const dirs = { offer, seek };
  return [
    {
      id,
      priority,
      dirs,
      topics: topics.map((topic) => ({ id: topic.id, dirs, evidence: toEvidence(topic.proof) })),
    },
  ];
}

function toEvidence(proof: Proof): EvidenceRef[] {
  if (!isProofComplete(proof)) return [];
  return [
    {
      ...(proof.url && { url: proof.url }),
      ...(proof.note && { note: proof.note }),
      date: proof.date,
      kind: 'declared',
    },
  ];
}

function readinessOf(content: ProfileContent): Profile['readiness'] {
  const answered = READINESS_IDS.flatMap((item) => {
    const answer = content.readiness[item];
    return answer === 'yes' || answer === 'no' ? [[item, answer === 'yes'] as const] : [];
  });
  return Object.fromEntries(answered);
}
