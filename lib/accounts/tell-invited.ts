import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { INVITATION_HOURS, issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';

/** Somebody who was given a role. */
export type Invited = {
  id: string;
  email: string;
  locale: string;
  passwordHash: string | null;
  demo: boolean;
};

/** Writes to somebody who was taken into an organisation: a link for a first password, or the news. */
export async function tellInvited(
  tx: Tx,
  context: WriteContext,
  user: Invited,
  organisationId: string,
): Promise<void> {
  const { name, nameZh } = await tx.organisation.findUniqueOrThrow({
    where: { id: organisationId },
    select: { name: true, nameZh: true },
  });
  const organisation = { name: { en: name, zh: nameZh } };
  const reader = {
    id: user.id,
    email: user.email,
    locale: isLocale(user.locale) ? user.locale : 'en',
    demo: user.demo,
  };
  const dedupeKey = `team:${organisationId}:${user.id}:${context.requestId}`;
  if (user.passwordHash) {
    const params = { organisation, path: '/start' };
    return queueMail(tx, { reader, template: 'team_joined', params, dedupeKey });
  }
  const secret = await issueToken(tx, context, 'invitation', user.id);
  const path = `/set-password/${secret}`;
  const params = { organisation, hours: INVITATION_HOURS, path };
  return queueMail(tx, { reader, template: 'team_invitation', params, dedupeKey });
}
