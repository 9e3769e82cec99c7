import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import type { Locale } from '@/lib/i18n/routing';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';

/** People of the programme and of a host's office; city halls register by themselves. */
export const STAFF_ROLES = ['programme_admin', 'auditor', 'host_officer', 'host_approver'] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

export type Invitation = {
  /** Normalised by `normaliseEmail`. */
  email: string;
  name: string;
  locale: Locale;
  role: StaffRole;
  /** Slug of the host, for the roles of an office. */
  host: string | null;
};

/**
 * Gives somebody a role and a link for choosing a password, which opens the account. Repeating it only makes a fresh
 * link. Refusals: `not_found` for a host without an office, a rule for a closed account or one of the demonstration.
 * @returns the secret of the link
 */
export async function inviteStaff(
  context: WriteContext,
  invitation: Invitation,
): Promise<Result<string>> {
  return write(context, async (tx) => {
    const organisationId = await organisationOf(tx, invitation);
    if (!organisationId) return refuse({ code: 'not_found' });
    const { email, name, locale, role } = invitation;
    const user = await tx.user.upsert({
      where: { email },
      create: { email, name, locale, createdAt: context.now },
      update: {},
      select: { id: true, disabledAt: true, demo: true },
    });
    if (user.disabledAt) return refuseRule({ code: 'accounts.refusal.closed' });
    if (user.demo) return refuseRule({ code: 'accounts.refusal.demo' });
    const membership = { userId: user.id, organisationId, role };
    const held = await tx.membership.findFirst({ where: { ...membership, endedAt: null } });
    if (!held) await tx.membership.create({ data: { ...membership, createdAt: context.now } });
    return ok({
      value: await issueToken(tx, context, 'invitation', user.id),
      audit: {
        action: 'account.invited',
        objectType: 'user',
        objectId: user.id,
        detail: { role, organisation: organisationId },
      },
    });
  });
}

/** The office of the host, or the programme's, which comes into being with its first member. */
async function organisationOf(tx: Tx, { role, host }: Invitation): Promise<string | null> {
  if (role === 'host_officer' || role === 'host_approver') {
    const office = await tx.organisation.findFirst({
      where: { kind: 'host_office', host: { slug: host ?? '' } },
      orderBy: { createdAt: 'asc' },
      select: { id: true },
    });
    return office?.id ?? null;
  }
  const programme = await tx.organisation.findFirst({
    where: { kind: 'programme', demo: false },
    orderBy: { createdAt: 'asc' },
    select: { id: true },
  });
  if (programme) return programme.id;
  const created = await tx.organisation.create({
    data: { kind: 'programme', name: 'Programme office', nameZh: '项目办公室' },
    select: { id: true },
  });
  return created.id;
}
