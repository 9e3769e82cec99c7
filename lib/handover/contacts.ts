import 'server-only';
import type { Tx } from '@/lib/db/transaction';
import type { VisitStatus } from '@/lib/visits/model';

/** Statuses of visits a city hall still works on: drafts, what a host has, and what follows a visit. */
const IN_HAND: readonly VisitStatus[] = [
  'draft',
  'submitted',
  'in_review',
  'changes_requested',
  'pending_approval',
  'invited',
  'confirmed',
  'completed',
];

type Where = { organisationId: string; email: string };

/** Visits in hand of a city hall that name this address as their contact, drafts and corrections included. */
export async function visitsOfContact(
  tx: Pick<Tx, '$queryRaw'>,
  { organisationId, email }: Where,
): Promise<{ id: string; hostId: string; reference: string | null }[]> {
  return tx.$queryRaw`
    SELECT id, host_id AS "hostId", reference FROM visit
    WHERE organisation_id = ${organisationId}::uuid AND status::text = ANY(${IN_HAND})
      AND (contact_email = ${email} OR working_copy ->> 'contactEmail' = ${email})
    ORDER BY id`;
}

export type Successor = { name: string; office: string | null; email: string };

/**
 * Puts the successor where the officer's address stands: on visits in hand, in their drafts and corrections, and among
 * the contacts of the city. A telephone number is nobody else's and goes; an office not known of the successor stays.
 * Whoever has such a visit open for editing is told that it has changed.
 */
export async function moveContacts(
  tx: Tx,
  now: Date,
  where: Where,
  { name, office, email }: Successor,
): Promise<{ id: string; hostId: string; reference: string | null }[]> {
  const visits = await visitsOfContact(tx, where);
  const ids = visits.map((one) => one.id);
  const isOfficer = { contactEmail: where.email };
  await tx.visit.updateMany({
    where: { id: { in: ids }, ...isOfficer },
    data: {
      contactName: name,
      ...(office && { contactOffice: office }),
      contactEmail: email,
      contactPhone: '',
    },
  });
  const copy = JSON.stringify({
    contactName: name,
    ...(office && { contactOffice: office }),
    contactEmail: email,
    contactPhone: '',
  });
  await tx.$executeRaw`
    UPDATE visit SET working_copy = working_copy || ${copy}::jsonb
    WHERE id = ANY(${ids}::uuid[]) AND working_copy ->> 'contactEmail' = ${where.email}`;
  await tx.visit.updateMany({
    where: { id: { in: ids } },
    data: { version: { increment: 1 }, updatedAt: now },
  });
  await tx.cityContact.updateMany({
    where: {
      email: where.email,
      kind: { in: ['contact', 'deputy'] },
      city: {
        claims: {
          some: { organisationId: where.organisationId, status: { in: ['verified', 'paused'] } },
        },
      },
    },
    data: { name, ...(office && { office }), email, phone: null, languages: [] },
  });
  return visits;
}
