import 'server-only';
import { type Actor, isUser, type LinkActor } from '@/lib/auth/model';
import { linkSecret } from '@/lib/auth/schema';
import { hashOfSecret } from '@/lib/auth/tokens';
import { approversOf } from '@/lib/cities/sign-off/approvers';
import { isStillApprover } from '@/lib/cities/sign-off/signer';
import { db } from '@/lib/db/client';
import type { Reason } from '@/lib/result';
import { blockersOf } from '../decide';
import { loadVisit } from '../load-visit';
import { rolesTowards } from '../policy';
import { getRequestDraft } from '../queries/get-request-draft';
import { withoutContact } from '../request';
import type { RequestDraft } from '../views';
import { type RequestSignOffState, requestSignOffState } from './rules';

/** Where a draft stands with the approver of its city hall. */
export type RequestSignOff = {
  /** Whether the city hall asks for it at all. */
  needed: boolean;
  /** Names of those who would be asked, and whether they have an account. */
  approvers: { name: string; hasAccount: boolean }[];
  /** What keeps the draft from being submitted, and so from being signed off. */
  blockedBy: Reason[];
  /** The last one that was asked for. */
  last: {
    id: string;
    state: RequestSignOffState;
    askedAt: Date;
    officer: string;
    decidedAt: Date | null;
    decidedBy: string | null;
    remark: string | null;
  } | null;
  canAsk: boolean;
  canDecide: boolean;
};

/** Null for a visit that is not a draft of the actor's city hall. */
export async function getRequestSignOff(
  actor: Actor,
  visitId: string,
  now: Date,
): Promise<RequestSignOff | null> {
  if (!isUser(actor)) return null;
  const loaded = await loadVisit(db(), actor, { id: visitId, status: 'draft' }, now);
  if (!loaded) return null;
  const { visit, moment } = loaded;
  const roles = rolesTowards(actor, visit);
  const [approvers, last] = await Promise.all([
    approversOf(db(), visit),
    db().requestSignOff.findFirst({
      where: { visitId },
      orderBy: [{ askedAt: 'desc' }, { id: 'desc' }],
    }),
  ]);
  return {
    needed: visit.signOffRequired,
    approvers: approvers.map(({ name, userId }) => ({ name, hasAccount: userId !== null })),
    blockedBy: blockersOf(visit, 'submit', moment),
    last: last && {
      id: last.id,
      state: requestSignOffState(last, visit),
      askedAt: last.askedAt,
      officer: await nameOf(last.askedById),
      decidedAt: last.decidedAt,
      decidedBy: last.decidedBy,
      remark: last.remark,
    },
    canAsk: roles.includes('city_officer') && !roles.includes('city_approver'),
    canDecide: roles.includes('city_approver'),
  };
}

/** `over`: decided, replaced, edited since, sent or given up, or no longer this person's to answer. */
export type RequestSignOffLink =
  | {
      state: 'valid';
      reader: LinkActor;
      name: string;
      officer: string;
      demo: boolean;
      /** Without the people to be called: whoever holds the link reads it. */
      draft: RequestDraft;
    }
  | { state: 'expired' | 'used' | 'over' };

/**
 * What a link to the sign-off of a request would open, without using it: mail scanners follow links. Null for any other
 * link.
 */
export async function getRequestSignOffByLink(
  secret: string,
  now: Date,
): Promise<RequestSignOffLink | null> {
  if (!linkSecret.safeParse(secret).success) return null;
  const link = await db().signOffLink.findUnique({
    where: { tokenHash: hashOfSecret(secret) },
    include: {
      requestSignOff: {
        include: { visit: { select: { organisationId: true, cityId: true, demo: true } } },
      },
    },
  });
  if (!link?.requestSignOff) return null;
  if (link.usedAt) return { state: 'used' };
  if (link.expiresAt <= now) return { state: 'expired' };
  const { visit, visitId, ...signOff } = link.requestSignOff;
  const reader: LinkActor = { kind: 'link', organisationId: visit.organisationId };
  const draft = await getRequestDraft(reader, visitId, now);
  const isOpen = draft !== null && requestSignOffState(signOff, draft) === 'open';
  if (!isOpen || !(await isStillApprover(db(), link, visit))) return { state: 'over' };
  return {
    state: 'valid',
    reader,
    name: link.name,
    officer: await nameOf(signOff.askedById),
    demo: visit.demo,
    draft: { ...draft, content: withoutContact(draft.content) },
  };
}

const nameOf = async (userId: string): Promise<string> =>
  (await db().user.findUnique({ where: { id: userId }, select: { name: true } }))?.name ?? '';
