import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { INVITATION_HOURS, issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import type { NameParam } from '@/lib/i18n/message-params';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { notify } from '@/lib/notifications/notify';

type Named = {
  id: string;
  organisationId: string;
  /** Name of the officer who hands over. */
  from: string;
  user: {
    id: string;
    email: string;
    locale: string;
    passwordHash: string | null;
    demo: boolean;
  };
};

/** Writes to the successor: with an account the page to accept on, without one a link that opens it first. */
export async function tellSuccessor(
  tx: Tx,
  context: WriteContext,
  { id, organisationId, from, user }: Named,
): Promise<void> {
  const organisation = await organisationName(tx, organisationId);
  const dedupeKey = `handover_asked:${id}`;
  if (user.passwordHash) {
    return notify(tx, context, [user.id], {
      kind: 'handover_asked',
      params: { organisation, person: from },
      path: `/workspace/handover/${id}`,
      dedupeKey,
    });
  }
  const secret = await issueToken(tx, context, 'invitation', user.id);
  return queueMail(tx, {
    reader: { ...user, locale: isLocale(user.locale) ? user.locale : 'en' },
    template: 'successor_invitation',
    params: {
      organisation,
      person: from,
      hours: INVITATION_HOURS,
      path: `/set-password/${secret}`,
    },
    dedupeKey,
  });
}

export async function organisationName(tx: Tx, id: string): Promise<NameParam> {
  const { name, nameZh } = await tx.organisation.findUniqueOrThrow({
    where: { id },
    select: { name: true, nameZh: true },
  });
  return { name: { en: name, zh: nameZh } };
}
