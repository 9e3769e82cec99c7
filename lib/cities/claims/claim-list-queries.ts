import 'server-only';
import { type Actor, type ClaimStatus, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';

/** Views of the programme's list of claims. */
export const CLAIM_VIEWS = ['submitted', 'returned', 'begun', 'decided'] as const;
export type ClaimView = (typeof CLAIM_VIEWS)[number];

const STATUSES: Record<ClaimView, ClaimStatus[]> = {
  submitted: ['submitted'],
  returned: ['changes_requested'],
  begun: ['draft'],
  decided: ['verified', 'paused', 'archived', 'refused'],
};

const LIST_ROWS = 200;

export type ClaimRow = {
  id: string;
  status: ClaimStatus;
  freeMail: boolean;
  demo: boolean;
  organisation: { name: string; nameZh: string | null };
  since: Date;
  city: { name: string; nameZh: string | null; countryCode: string };
};

/** Who may read claims at all: the programme's administrators and its auditor. */
export const mayReadClaims = (actor: Actor) => hasRole(actor, 'programme_admin', 'auditor');

/** Claims whose claimant's address is confirmed: the longest waiting first, decided ones newest first. */
export async function listClaims(actor: Actor, view: ClaimView): Promise<ClaimRow[]> {
  if (!mayReadClaims(actor)) return [];
  const direction = view === 'decided' ? 'desc' : 'asc';
  const rows = await db().claim.findMany({
    where: where(view),
    orderBy:
      view === 'decided'
        ? [{ decidedAt: direction }, { id: direction }]
        : [{ submittedAt: { sort: direction, nulls: 'last' } }, { createdAt: direction }],
    take: LIST_ROWS,
    select: {
      id: true,
      status: true,
      freeMail: true,
      demo: true,
      createdAt: true,
      submittedAt: true,
      decidedAt: true,
      organisation: { select: { name: true, nameZh: true } },
      city: { select: { name: true, nameZh: true, countryCode: true } },
    },
  });
  return rows.map(({ createdAt, submittedAt, decidedAt, ...row }) => ({
    ...row,
    since: decidedAt ?? submittedAt ?? createdAt,
  }));
}

export async function countClaims(actor: Actor): Promise<Record<ClaimView, number>> {
  const none = { submitted: 0, returned: 0, begun: 0, decided: 0 };
  if (!mayReadClaims(actor)) return none;
  const entries = CLAIM_VIEWS.map(
    async (view) => [view, await db().claim.count({ where: where(view) })] as const,
  );
  return { ...none, ...Object.fromEntries(await Promise.all(entries)) };
}

const where = (view: ClaimView) => ({
  status: { in: STATUSES[view] },
  claimant: { emailConfirmedAt: { not: null } },
});
