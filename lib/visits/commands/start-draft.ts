import 'server-only';
import type { WriteContext } from '@/lib/actions/context';
import { write } from '@/lib/actions/write';
import { isUser, membershipsWith } from '@/lib/auth/model';
import type { Tx } from '@/lib/db/transaction';
import { ok, refuse } from '@/lib/result';
import { emptyRequest, type RequestContent } from '../request';

/** Begins a request of the officer's city to this host, with the city's contact filled in. */
export function startDraft(context: WriteContext, { host: slug }: { host: string }) {
  const { actor, locale, now } = context;
  return write(context, async (tx) => {
    const office = membershipsWith(actor, 'city_officer').find((one) => one.claim !== null);
    if (!isUser(actor) || !office?.claim) return refuse({ code: 'forbidden' });
    const host = await tx.host.findFirst({ where: { slug, active: true }, select: { id: true } });
    if (!host) return refuse({ code: 'not_found' });
    const { cityId } = office.claim;
    const { demo } = await tx.organisation.findUniqueOrThrow({
      where: { id: office.organisationId },
      select: { demo: true },
    });
    const request: RequestContent = {
      ...emptyRequest(locale),
      ...(await contactOf(tx, cityId)),
    };
    const visit = await tx.visit.create({
      data: {
        hostId: host.id,
        cityId,
        organisationId: office.organisationId,
        interestId: await mutualInterest(tx, host.id, office.organisationId),
        textLocale: locale,
        workingCopy: request,
        statusSince: now,
        createdAt: now,
        createdById: actor.userId,
        demo,
        events: {
          create: {
            seq: 1,
            kind: 'draft_started',
            toState: 'draft',
            side: 'city',
            actorId: actor.userId,
            at: now,
          },
        },
      },
      select: { id: true },
    });
    const audit = { action: 'visit.start', objectType: 'visit', objectId: visit.id };
    return ok({ value: { id: visit.id }, audit });
  });
}

/** A request comes from what both sides have said they want, where they have. */
async function mutualInterest(tx: Tx, hostId: string, organisationId: string) {
  const interest = await tx.interest.findFirst({
    where: { hostId, organisationId, status: 'mutual' },
    select: { id: true },
  });
  return interest?.id ?? null;
}

/** Nobody types twice what the city's profile already says. */
async function contactOf(tx: Tx, cityId: string): Promise<Partial<RequestContent>> {
  const contact = await tx.cityContact.findUnique({
    where: { cityId_kind: { cityId, kind: 'contact' } },
    select: { name: true, office: true, email: true, phone: true },
  });
  if (!contact) return {};
  return {
    contactName: contact.name,
    contactOffice: contact.office,
    contactEmail: contact.email,
    contactPhone: contact.phone ?? '',
  };
}
