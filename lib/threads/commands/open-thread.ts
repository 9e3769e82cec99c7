import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { visibleInterests } from '@/lib/interests/scope';
import { ok, refuse, refuseRule } from '@/lib/result';
import { type About, MOST_THREADS, takesMessages } from '../model';
import type { Words } from '../schema';
import { sideIn, visitsToWriteOn } from '../scope';
import { addMessage } from './send-message';

type Opening = Words & { subject: string };

const PAIR = { id: true, hostId: true, organisationId: true, status: true } as const;

/**
 * Begins a thread on a visit, with its first message; an internal one is the host's alone. Refusals: `not_found`, `forbidden`
 * for the city's side in an internal one; rules when the visit is over, and when there are too many.
 */
export function openOnVisit(
  context: WriteContext,
  { visitId, internal, ...opening }: Opening & { visitId: string; internal: boolean },
) {
  return write(context, async (tx) => {
    const visit = await tx.visit.findFirst({
      where: { AND: [{ id: visitId }, visitsToWriteOn(context.actor)] },
      select: PAIR,
    });
    if (!visit) return refuse({ code: 'not_found' });
    const open = takesMessages({ visit, interest: null });
    return begin(tx, context, { about: { visitId }, pair: visit, internal, open }, opening);
  });
}

/** The same on an interest. */
export function openOnInterest(
  context: WriteContext,
  { interestId, ...opening }: Opening & { interestId: string },
) {
  return write(context, async (tx) => {
    const interest = await tx.interest.findFirst({
      where: { AND: [{ id: interestId }, visibleInterests(context.actor)] },
      select: PAIR,
    });
    if (!interest) return refuse({ code: 'not_found' });
    const open = takesMessages({ visit: null, interest });
    const place = { about: { interestId }, pair: interest, internal: false, open };
    return begin(tx, context, place, opening);
  });
}

type Place = {
  about: About;
  pair: { hostId: string; organisationId: string };
  internal: boolean;
  open: boolean;
};

async function begin(
  tx: Tx,
  context: WriteContext,
  { about, pair, internal, open }: Place,
  { subject, ...words }: Opening,
) {
  const { actor, now } = context;
  const side = sideIn(actor, { internal, pair });
  if (!side || !isUser(actor)) return refuse({ code: 'forbidden' });
  if (!open) return refuseRule({ code: 'threads.refusal.over' });
  if ((await tx.thread.count({ where: about })) >= MOST_THREADS) {
    return refuseRule({ code: 'threads.refusal.too_many' });
  }
  const { id } = await tx.thread.create({
    data: {
      ...about,
      internal,
      subject,
      subjectLocale: words.locale,
      openedAt: now,
      lastMessageAt: now,
    },
    select: { id: true },
  });
  const speaker = { userId: actor.userId, name: actor.name, side };
  const thread = { id, internal, pair, speaker };
  const added = await addMessage(tx, context, thread, { ...words, number: 1 });
  if (!added.ok) return added;
  return ok({
    value: { id, side, done: 'opened' },
    audit: {
      action: 'thread.open',
      objectType: 'thread',
      objectId: id,
      detail: { ...about, internal, files: words.files?.length ?? 0 },
    },
  });
}
