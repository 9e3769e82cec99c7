import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { type Written, write } from '@/lib/actions/write';
import type { Tx } from '@/lib/db/transaction';
import { type Result, refuseRule } from '@/lib/result';
import { availabilityFor } from '../../claims/availability';
import { OPEN_STATUSES } from '../../claims/model';
import { type Act, type ActingSide, obstacleTo } from '../policy';
import { anyParticipant, ownParticipant, type Participant } from '../standing';
import { type StepTaken, takeStep, writeStep } from '../take-step';

type OwnAct = Exclude<Act, 'restore'>;

const KINDS: Record<Act, StepTaken> = {
  pause: 'paused',
  resume: 'resumed',
  archive: 'archived',
  restore: 'restored',
};

/**
 * An officer pauses or resumes their city hall's part in the programme, or leaves it. Resuming what the clock had paused
 * says that the profile is right: its twelve months begin anew.
 */
export function changeOwnParticipation(
  context: WriteContext,
  { act, reason }: { act: OwnAct; reason: string },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const loaded = await ownParticipant(tx, context);
    if (!loaded.ok) return loaded;
    const participant = loaded.value;
    const changed = await change(tx, context, participant, { act, side: 'city', reason });
    if (changed.ok && act === 'resume' && participant.pausedBy === 'clock') {
      const { claimId } = participant;
      await writeStep(tx, context, claimId, { kind: 'confirmed', side: 'city' });
    }
    return changed;
  });
}

/** An administrator pauses, resumes, archives or restores a city hall's part, with a reason it reads. */
export function changeAnyParticipation(
  context: WriteContext,
  { act, claimId, reason }: { act: Act; claimId: string; reason: string },
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const loaded = await anyParticipant(tx, context, claimId);
    if (!loaded.ok) return loaded;
    return change(tx, context, loaded.value, { act, side: 'programme', reason });
  });
}

type Change = { act: Act; side: ActingSide; reason: string };

async function change(
  tx: Tx,
  context: WriteContext,
  participant: Participant,
  { act, side, reason }: Change,
): Promise<Result<Written<null>>> {
  const obstacle = obstacleTo(act, side, participant);
  if (obstacle) return refuseRule({ code: `participation.refusal.${obstacle}` });
  if (act === 'restore' && (await isTaken(tx, participant))) {
    return refuseRule({ code: 'participation.refusal.taken' });
  }
  return takeStep(tx, context, participant, { kind: KINDS[act], side, reason });
}

/** Another office speaks for the city or has begun to, or this one has registered anew. */
async function isTaken(tx: Tx, { cityId, organisationId }: Participant): Promise<boolean> {
  if ((await availabilityFor(tx, cityId, organisationId)) !== 'free') return true;
  const where = { cityId, organisationId, status: { in: [...OPEN_STATUSES] } };
  return (await tx.claim.count({ where })) > 0;
}
