import 'server-only';
import type { UserActor } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { isLocale, type Locale } from '@/lib/i18n/routing';
import { ok, type Result, refuseRule } from '@/lib/result';

/** Somebody who may sign off what leaves a city hall: an approver with an account, or the one the city has named in its contacts. */
export type Approver = {
  userId: string | null;
  name: string;
  email: string;
  /** Null for somebody without an account: then the language of whoever asks. */
  locale: Locale | null;
  demo: boolean;
};

type Of = { organisationId: string; cityId: string };

/** The approvers of the team; only where there is none, the approver of the contacts. */
export async function approversOf(
  tx: Pick<Tx, 'membership' | 'cityContact' | 'organisation'>,
  { organisationId, cityId }: Of,
): Promise<Approver[]> {
  const members = await tx.membership.findMany({
    where: { organisationId, role: 'city_approver', endedAt: null, user: { disabledAt: null } },
    orderBy: { id: 'asc' },
    select: { user: { select: { id: true, name: true, email: true, locale: true, demo: true } } },
  });
  if (members.length > 0) {
    return members.map(({ user: { id, locale, ...user } }) => ({
      ...user,
      userId: id,
      locale: isLocale(locale) ? locale : 'en',
    }));
  }
  const contact = await tx.cityContact.findUnique({
    where: { cityId_kind: { cityId, kind: 'approver' } },
    select: { name: true, email: true },
  });
  if (!contact?.email) return [];
  const { demo } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { demo: true },
  });
  return [{ ...contact, userId: null, locale: null, demo }];
}

/** Whom somebody may ask to sign off, and their own name: an approver is never the one who asks. */
export async function approversToAsk(
  tx: Pick<Tx, 'membership' | 'cityContact' | 'organisation' | 'user'>,
  of: Of,
  actor: UserActor,
): Promise<Result<{ approvers: Approver[]; asker: string }>> {
  const all = await approversOf(tx, of);
  if (all.length === 0) return refuseRule({ code: 'signOff.refusal.nobody' });
  const { name, email } = await tx.user.findUniqueOrThrow({
    where: { id: actor.userId },
    select: { name: true, email: true },
  });
  const approvers = all.filter((one) => one.email !== email);
  if (approvers.length === 0) return refuseRule({ code: 'signOff.refusal.same_person' });
  return ok({ approvers, asker: name });
}
