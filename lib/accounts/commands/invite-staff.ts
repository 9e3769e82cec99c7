import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { holdsRole } from '@/lib/auth/holds-role';
import { isUser } from '@/lib/auth/model';
import { issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import type { Locale } from '@/lib/i18n/routing';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import type { StaffRole } from '../model';
import { type Invited, tellInvited } from '../tell-invited';
import { endUnconfirmedRegistration } from '../unconfirmed';
import { ownAccount } from './own-account';

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
 * Gives somebody a role and writes to them. For administrators. Repeating it sends a fresh link. Refusals: `forbidden`,
 * `not_found` for a host without an office, rules for closed accounts and those of the demonstration.
 */
export async function inviteStaff(
  context: WriteContext,
  invitation: Invitation,
): Promise<Result<null>> {
  const own = await ownAccount(context);
  if (!own.ok) return own;
  const { actor } = context;
  return write(context, async (tx) => {
    const isAdmin = isUser(actor) && (await holdsRole(tx, actor.userId, ['programme_admin']));
    if (!isAdmin) return refuse({ code: 'forbidden' });
    const given = await giveRole(tx, context, invitation);
    if (!given.ok) return given;
    const { user, organisationId } = given.value;
    await tellInvited(tx, context, user, organisationId);
    return ok({ value: null, audit: note(user.id, invitation.role, organisationId) });
  });
}

/**
 * As `inviteStaff`, by whoever runs a command on the server: the first administrator comes this way. Nothing is mailed.
 * @returns the secret of a link for choosing a password
 */
export function inviteByOperator(
  context: WriteContext,
  invitation: Invitation,
): Promise<Result<string>> {
  return write(context, async (tx) => {
    const given = await giveRole(tx, context, invitation);
    if (!given.ok) return given;
    const { user, organisationId } = given.value;
    const secret = await issueToken(tx, context, 'invitation', user.id);
    return ok({ value: secret, audit: note(user.id, invitation.role, organisationId) });
  });
}

const note = (userId: string, role: StaffRole, organisationId: string) => ({
  action: 'account.invited',
  objectType: 'user',
  objectId: userId,
  detail: { role, organisation: organisationId },
});

async function giveRole(
  tx: Tx,
  context: WriteContext,
  invitation: Invitation,
): Promise<Result<{ user: Invited; organisationId: string }>> {
  const organisationId = await organisationOf(tx, invitation);
  if (!organisationId) return refuse({ code: 'not_found' });
  const { email, name, locale, role } = invitation;
  const user = await tx.user.upsert({
    where: { email },
    create: { email, name, locale, createdAt: context.now },
    update: {},
    select: {
      id: true,
      email: true,
      locale: true,
      passwordHash: true,
      disabledAt: true,
      demo: true,
    },
  });
  if (user.disabledAt) return refuseRule({ code: 'accounts.refusal.closed' });
  if (user.demo) return refuseRule({ code: 'accounts.refusal.demo' });
  await endUnconfirmedRegistration(tx, context, user.id);
  const membership = { userId: user.id, organisationId, role };
  const held = await tx.membership.findFirst({ where: { ...membership, endedAt: null } });
  if (!held) await tx.membership.create({ data: { ...membership, createdAt: context.now } });
  return ok({ user, organisationId });
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
