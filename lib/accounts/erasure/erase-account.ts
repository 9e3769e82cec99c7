import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import type { Tx } from '@/lib/db/transaction';
import { unsentOf } from '@/lib/files/stored-file';
import { erasedAddress } from './model';

/** What stands for a contact person who is gone, in the language of the request they signed. */
const FORMER = { en: 'Former officer', zh: '原经办人' } as const;

/** No address: the record of a visit needs a sign where one stood. */
const NO_ADDRESS = '–';

/**
 * Turns a person into a row without a name that official records still refer to. Address, name, office, password,
 * sessions, links, calendar feed, notices with their settings, mails, what they had typed and sent up are removed, memberships ended; where they stand as the
 * contact of a city the entry is removed, on requests for visits it is made nameless. The audit log keeps who did what
 * as an id that names nobody. Doing it again changes nothing.
 *
 * @returns the address that was removed, or null when there was nobody to erase
 */
export async function eraseAccount(
  tx: Tx,
  { now }: WriteContext,
  userId: string,
): Promise<string | null> {
  await tx.$queryRaw`SELECT id FROM app_user WHERE id = ${userId}::uuid FOR UPDATE`;
  const user = await tx.user.findFirst({
    where: { id: userId, erasedAt: null },
    select: { email: true },
  });
  if (!user) return null;
  const own = { where: { userId } };
  await tx.session.deleteMany(own);
  await tx.oneTimeToken.deleteMany(own);
  await tx.keptPost.deleteMany(own);
  await tx.storedFile.deleteMany({ where: unsentOf(userId) });
  await tx.notification.deleteMany(own);
  await tx.noticeSetting.deleteMany(own);
  await tx.calendarFeed.deleteMany(own);
  await tx.matchLook.deleteMany(own);
  await tx.mail.deleteMany(own);
  await tx.idempotencyKey.deleteMany({ where: { actorKey: userId } });
  await tx.membership.updateMany({ where: { userId, endedAt: null }, data: { endedAt: now } });
  await forgetAsAddressee(tx, user.email);
  await forgetAsContact(tx, user.email);
  await forgetAsApprover(tx, userId, user.email);
  await forgetAsMaker(tx, userId, now);
  await forgetAsAuthor(tx, userId);
  await tx.user.update({
    where: { id: userId },
    data: {
      email: erasedAddress(userId),
      name: '',
      office: null,
      passwordHash: null,
      noticeAcceptedAt: null,
      disabledAt: now,
      erasedAt: now,
    },
  });
  return user.email;
}

/** What they signed off stays signed off; by whom is forgotten, with the links and mails that brought it to them. */
async function forgetAsApprover(tx: Tx, userId: string, email: string): Promise<void> {
  const theirs = {
    decidedAt: { not: null },
    OR: [{ decidedById: userId }, { links: { some: { email, usedAt: { not: null } } } }],
  };
  await tx.profileSignOff.updateMany({ where: theirs, data: { decidedBy: '' } });
  await tx.requestSignOff.updateMany({ where: theirs, data: { decidedBy: '' } });
  await tx.signOffLink.deleteMany({ where: { OR: [{ userId }, { email }] } });
  await tx.mail.deleteMany({ where: { userId: null, to: email } });
}

/** What they wrote to the other side stays the office's record; their name goes, and how far they have read. */
async function forgetAsAuthor(tx: Tx, userId: string): Promise<void> {
  await tx.threadMessage.updateMany({ where: { authorId: userId }, data: { authorName: '' } });
  await tx.threadCounterpart.updateMany({ where: { writerId: userId }, data: { writerName: '' } });
  await tx.threadCounterpart.updateMany({
    where: { confirmedById: userId },
    data: { confirmedByName: '' },
  });
  await tx.threadRead.deleteMany({ where: { userId } });
}

/** Reports stay as they are but for the name of who made them; their PDFs, which show it, have to be made again. */
async function forgetAsMaker(tx: Tx, madeById: string, now: Date): Promise<void> {
  const made = { madeById, madeByName: { not: '' } };
  await tx.matchReportFile.updateMany({
    where: { report: made },
    data: {
      status: 'failed',
      failure: 'name_removed',
      content: null,
      tokenHash: null,
      tokenExpiresAt: null,
      changedAt: now,
    },
  });
  await tx.matchReport.updateMany({ where: made, data: { madeByName: '', madeByOffice: null } });
}

/** A letter that declined their request stays, but for the lines that name them. Before the request forgets its contact. */
async function forgetAsAddressee(tx: Tx, contactEmail: string): Promise<void> {
  const letter = { where: { visit: { contactEmail } }, data: { addresseeEn: '', addresseeZh: '' } };
  await tx.visitDeclineDraft.updateMany(letter);
  await tx.visitDeclineLetter.updateMany(letter);
}

async function forgetAsContact(tx: Tx, email: string): Promise<void> {
  await tx.cityContact.deleteMany({ where: { email } });
  await tx.$executeRaw`
    UPDATE visit SET
      contact_name = CASE WHEN text_locale = 'zh-CN' THEN ${FORMER.zh} ELSE ${FORMER.en} END,
      contact_office = '', contact_phone = '', contact_email = ${NO_ADDRESS}
    WHERE contact_email = ${email}`;
  await tx.$executeRaw`
    UPDATE visit SET working_copy = working_copy
      || '{"contactName":"","contactOffice":"","contactPhone":"","contactEmail":""}'::jsonb
    WHERE working_copy ->> 'contactEmail' = ${email}`;
}
