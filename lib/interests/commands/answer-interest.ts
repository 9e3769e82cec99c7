import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { refuse, refuseRule } from '@/lib/result';
import type { InterestAct } from '../model';
import type { InterestAnswer } from '../schema';
import { officerSideOf, visibleInterests } from '../scope';
import { applyAct } from './apply-act';

type Target = { interestId: string; version: number };

/** The side that was asked is interested too. Not while the city's part is paused or has ended. */
export const acceptInterest = (
  context: WriteContext,
  { answer, answerLocale, ...target }: InterestAnswer,
) => act(context, target, 'accept', { answer, answerLocale });

/** The side that was asked says no, with words or without. */
export const declineInterest = (
  context: WriteContext,
  { answer, answerLocale, ...target }: InterestAnswer,
) => act(context, target, 'decline', { answer, answerLocale });

/** The side that sent it takes it back. */
export const withdrawInterest = (context: WriteContext, target: Target) =>
  act(context, target, 'withdraw');

type Words = Pick<InterestAnswer, 'answer' | 'answerLocale'>;

function act(
  context: WriteContext,
  { interestId, version }: Target,
  name: InterestAct,
  words?: Words,
) {
  return write(context, async (tx) => {
    const { actor } = context;
    const interest = await tx.interest.findFirst({
      where: { AND: [{ id: interestId }, visibleInterests(actor)] },
      select: {
        id: true,
        side: true,
        status: true,
        version: true,
        hostId: true,
        cityId: true,
        organisationId: true,
      },
    });
    if (!interest) return refuse({ code: 'not_found' });
    const by = officerSideOf(actor, interest);
    if (!by) return refuse({ code: 'forbidden' });
    if (name === 'accept') {
      const [claim] = await tx.$queryRaw<{ status: string }[]>`
        SELECT status::text FROM claim
        WHERE city_id = ${interest.cityId}::uuid AND organisation_id = ${interest.organisationId}::uuid
          AND status = 'verified' FOR SHARE`;
      if (!claim) {
        return refuseRule({
          code: by === 'city' ? 'interests.refusal.paused' : 'interests.refusal.city_paused',
        });
      }
    }
    if (interest.version !== version) return refuse({ code: 'conflict' });
    return applyAct(tx, context, interest, { act: name, by, ...words });
  });
}
