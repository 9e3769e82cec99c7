import 'server-only';
import { tellInvited } from '@/lib/accounts/tell-invited';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { type Written, write } from '@/lib/actions/write';
import { isUser } from '@/lib/auth/model';
import { CONFIRM_HOURS, issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import { isLocale } from '@/lib/i18n/routing';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuseRule } from '@/lib/result';
import { type ClaimedCity, claimedCity } from '../claimed-city';
import { tellOfficers } from '../tell-officers';

export type Ask = { city: string; email: string; name: string; office: string; message: string };

/** `open`: the officers have it, because the asker is signed in with this address; `mailed`: the address is asked first. */
export type Asked = 'open' | 'mailed';

/**
 * Somebody asks to join the team of a claimed city. The officers see it once the address is confirmed by a link; the
 * answer is the same whether the address is known, belongs to the team already, or has asked before. Nothing here says
 * who the officers are.
 */
export async function askToJoin(context: WriteContext, ask: Ask): Promise<Result<Asked>> {
  const limited = await spend('mailToAddress', ask.email);
  if (!limited.ok) return limited;
  const first = await begin(context, ask);
  // Two posts with one new address at once: the second finds the account the first has made.
  const again = !first.ok && first.failure.code === 'conflict';
  return again ? begin(context, ask) : first;
}

function begin(context: WriteContext, ask: Ask): Promise<Result<Asked>> {
  return write(context, async (tx) => {
    const claimed = await claimedCity(tx, ask.city);
    if (!claimed) return refuseRule({ code: 'join.ask.refusal.not_claimed' });
    const known = await tx.user.findUnique({ where: { email: ask.email }, select: person });
    const audit = { action: 'team.join_begun', objectType: 'city', objectId: claimed.id };
    if (known?.disabledAt) return ok({ value: 'mailed', audit });
    if (known && (await answeredAlready(tx, context, known, claimed))) {
      return ok({ value: 'mailed', audit });
    }
    return openOrMail(tx, context, { ask, claimed, known, audit });
  });
}

const person = {
  id: true,
  email: true,
  name: true,
  locale: true,
  demo: true,
  passwordHash: true,
  disabledAt: true,
} as const;

type Person = {
  id: string;
  email: string;
  name: string;
  locale: string;
  demo: boolean;
  passwordHash: string | null;
};

/** Whoever belongs to the team, waits for its answer or uses a shared account is told so by mail: nothing new begins. */
async function answeredAlready(tx: Tx, context: WriteContext, known: Person, to: ClaimedCity) {
  const where = { userId: known.id, organisationId: to.organisationId };
  const member = await tx.membership.findFirst({ where: { ...where, endedAt: null } });
  if (member && known.passwordHash === null) {
    await tellInvited(tx, context, known, to.organisationId);
    return true;
  }
  const reader = readerOf(known);
  if (member || known.demo) {
    await queueMail(tx, {
      reader,
      template: 'already_registered',
      params: { path: '/sign-in' },
      dedupeKey: `already_registered:${context.requestId}`,
    });
    return true;
  }
  const open = await tx.joinRequest.findFirst({ where: { ...where, status: 'open' } });
  if (!open) return false;
  await queueMail(tx, {
    reader,
    template: 'join_waiting',
    params: { city: to.city, path: `/cities/${to.slug}` },
    dedupeKey: `join_waiting:${context.requestId}`,
  });
  return true;
}

type Begun = {
  ask: Ask;
  claimed: ClaimedCity;
  known: Person | null;
  audit: Written<Asked>['audit'];
};

async function openOrMail(
  tx: Tx,
  context: WriteContext,
  { ask, claimed, known, audit }: Begun,
): Promise<Result<Written<Asked>>> {
  const { actor, now } = context;
  const user = known ?? (await newPerson(tx, context, ask));
  if (known?.passwordHash === null) {
    await tx.user.update({ where: { id: known.id }, data: { locale: context.locale } });
  }
  const own = isUser(actor) && actor.userId === user.id;
  const name = user.passwordHash === null ? ask.name : user.name;
  await tx.joinRequest.deleteMany({ where: { userId: user.id, status: 'unconfirmed' } });
  const { id } = await tx.joinRequest.create({
    data: {
      userId: user.id,
      organisationId: claimed.organisationId,
      cityId: claimed.id,
      status: own ? 'open' : 'unconfirmed',
      openedAt: own ? now : null,
      name,
      office: ask.office,
      message: ask.message,
      createdAt: now,
    },
    select: { id: true },
  });
  if (own) {
    const { organisationId, city } = claimed;
    await tellOfficers(tx, context, { id, organisationId, name, city });
    return ok({ value: 'open', audit });
  }
  const secret = await issueToken(tx, context, 'confirm_join_request', user.id);
  await queueMail(tx, {
    reader: { ...readerOf(user), ...(user.passwordHash === null && { locale: context.locale }) },
    template: 'confirm_join_request',
    params: { city: claimed.city, hours: CONFIRM_HOURS, path: `/join/request/${secret}` },
    dedupeKey: `confirm_join_request:${id}`,
  });
  return ok({ value: 'mailed', audit });
}

const newPerson = (tx: Tx, { locale, now }: WriteContext, { email, name, office }: Ask) =>
  tx.user.create({
    data: { email, name, office, locale, noticeAcceptedAt: now, createdAt: now },
    select: person,
  });

const readerOf = ({ id, email, locale, demo }: Person) => ({
  id,
  email,
  demo,
  locale: isLocale(locale) ? locale : ('en' as const),
});
