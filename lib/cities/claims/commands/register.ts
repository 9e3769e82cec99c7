import 'server-only';
import { tellInvited } from '@/lib/accounts/tell-invited';
import { endUnconfirmedRegistration, waitingInvitation } from '@/lib/accounts/unconfirmed';
import type { WriteContext } from '@/lib/actions/context';
import { spend } from '@/lib/actions/rate-limits';
import { type Written, write } from '@/lib/actions/write';
import { isFreeMail } from '@/lib/auth/email';
import { CONFIRM_HOURS, issueToken } from '@/lib/auth/one-time-tokens';
import type { Tx } from '@/lib/db/transaction';
import { queueMail } from '@/lib/mail/queue-mail';
import { ok, type Result, refuse, refuseRule } from '@/lib/result';
import { availabilityFor, lockCity } from '../availability';
import { claimableCity } from '../claimable';

/** Who registers, and for which office. */
export type Person = {
  email: string;
  name: string;
  office: string;
  organisation: string;
};

export type Registration = Person & { city: string };

type City = { id: string; name: string; nameZh: string | null };

/** What is registered: a listed city, known before; or one that is made when, and only when, a claim on it begins. */
type Subject = { known: City | null; take: () => Promise<City> };
type FindSubject = (tx: Tx) => Promise<Result<Subject>>;

/**
 * Begins the registration of a city hall: an account that waits for its address to be confirmed, an organisation, and
 * the draft of a claim. An address that has an account gets a mail that says so, one that was invited gets its invitation
 * again; the answer is the same for all.
 */
export function register(
  context: WriteContext,
  { city: slug, ...person }: Registration,
): Promise<Result<null>> {
  return registerFor(context, person, async (tx) => {
    const city = await tx.city.findFirst({
      where: { slug, ...claimableCity() },
      select: { id: true, name: true, nameZh: true },
    });
    if (!city) return refuse({ code: 'not_found' });
    await lockCity(tx, city.id);
    const availability = await availabilityFor(tx, city.id, null);
    if (availability !== 'free') return refuseRule({ code: `join.availability.${availability}` });
    return ok({ known: city, take: async () => city });
  });
}

/** The same for whatever place `find` finds or refuses. */
export async function registerFor(
  context: WriteContext,
  registration: Person,
  find: FindSubject,
): Promise<Result<null>> {
  const limited = await spend('mailToAddress', registration.email);
  if (!limited.ok) return limited;
  const first = await begin(context, registration, find);
  // Two posts with one new address at once: the second finds the account the first has made.
  const again = !first.ok && first.failure.code === 'conflict';
  return again ? begin(context, registration, find) : first;
}

function begin(
  context: WriteContext,
  registration: Person,
  find: FindSubject,
): Promise<Result<null>> {
  return write(context, async (tx) => {
    const subject = await find(tx);
    if (!subject.ok) return subject;
    const city = subject.value.known;

    const known = await tx.user.findUnique({
      where: { email: registration.email },
      select: { id: true, email: true, locale: true, demo: true, emailConfirmedAt: true },
    });
    if (known?.emailConfirmedAt) return tellKnown(tx, context, known, city);
    const invitation = known && (await waitingInvitation(tx, known.email));
    if (invitation) {
      await tellInvited(tx, context, invitation.user, invitation.organisationId);
      return ok({ value: null, audit: knownAddress(city) });
    }
    return claimFor(tx, context, registration, await subject.value.take());
  });
}

type Known = { id: string; email: string; locale: string; demo: boolean };

async function tellKnown(
  tx: Tx,
  context: WriteContext,
  { id, email, locale, demo }: Known,
  city: City | null,
): Promise<Result<Written<null>>> {
  await queueMail(tx, {
    reader: { id, email, locale: locale === 'zh-CN' ? 'zh-CN' : 'en', demo },
    template: 'already_registered',
    params: { path: '/sign-in' },
    dedupeKey: `already_registered:${context.requestId}`,
  });
  return ok({ value: null, audit: knownAddress(city) });
}

const knownAddress = (city: City | null) => ({
  action: 'claim.known_address',
  objectType: 'city',
  objectId: city?.id ?? null,
});

async function claimFor(
  tx: Tx,
  context: WriteContext,
  registration: Person,
  city: City,
): Promise<Result<Written<null>>> {
  const userId = await unconfirmedAccount(tx, context, registration);
  const organisation = await tx.organisation.create({
    data: { kind: 'city_hall', name: registration.organisation, createdAt: context.now },
    select: { id: true },
  });
  await tx.membership.create({
    data: { userId, organisationId: organisation.id, role: 'city_officer', createdAt: context.now },
  });
  const claim = await tx.claim.create({
    data: {
      cityId: city.id,
      organisationId: organisation.id,
      claimantId: userId,
      freeMail: isFreeMail(registration.email),
      createdAt: context.now,
    },
    select: { id: true },
  });
  await sendConfirmation(tx, context, { userId, email: registration.email, city });
  return ok({
    value: null,
    audit: {
      action: 'claim.begun',
      objectType: 'claim',
      objectId: claim.id,
      detail: { freeMail: isFreeMail(registration.email) },
    },
  });
}

/** The newest registration of an unconfirmed address counts; what it began before ends. */
async function unconfirmedAccount(
  tx: Tx,
  context: WriteContext,
  { email, name, office }: Person,
): Promise<string> {
  const own = { name, office, locale: context.locale, noticeAcceptedAt: context.now };
  const { id } = await tx.user.upsert({
    where: { email },
    create: { email, ...own, createdAt: context.now },
    update: own,
    select: { id: true },
  });
  await endUnconfirmedRegistration(tx, context, id);
  return id;
}

type Addressee = { userId: string; email: string; city: City };

/** Writes the mail with a fresh one-time link; links sent before stop working. */
export async function sendConfirmation(
  tx: Tx,
  context: WriteContext,
  { userId, email, city }: Addressee,
): Promise<void> {
  const secret = await issueToken(tx, context, 'confirm_email', userId);
  await queueMail(tx, {
    reader: { id: userId, email, locale: context.locale, demo: false },
    template: 'confirm_email',
    params: {
      city: { name: { en: city.name, zh: city.nameZh } },
      hours: CONFIRM_HOURS,
      path: `/confirm/${secret}`,
    },
    dedupeKey: `confirm_email:${userId}:${context.requestId}`,
  });
}
