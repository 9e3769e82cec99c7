import 'server-only';
import {
  type Actor,
  type ClaimStatus,
  cityOrganisationIdsOf,
  hasRole,
  isUser,
  speaksForCity,
} from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import { OPEN_STATUSES } from '../claims/model';
import { readRemarks } from '../claims/remark-rows';
import type { ClaimRemark } from '../claims/remarks';
import type { Contact } from './contacts';
import { type Draft, readDraft, readPeople, readPublished } from './draft';
import type { PublicFacts } from './facts';
import type { ProfileContent } from './model';
import type { People } from './progress';

/** The city of the actor's own town hall, with its claim and its profile as far as it is written. */
export type OwnCity = {
  claim: {
    id: string;
    status: ClaimStatus;
    version: number;
    submittedAt: Date | null;
    decidedAt: Date | null;
    /** Shown when the claim was refused. */
    reason: string | null;
    demo: boolean;
  };
  organisationId: string;
  organisation: { name: string; nameZh: string | null };
  city: PublicFacts & {
    id: string;
    slug: string;
    countryCode: string;
    admin1Name: string | null;
    nuts2: string | null;
    editedFields: string[];
    timeZone: string;
  };
  /** Null when the claim is not alive: then the draft may belong to somebody else. */
  draft: (Draft & { people: People }) | null;
  published: { number: number; publishedAt: Date; content: ProfileContent } | null;
  /** The actor as the contact of the city: a first answer, so that nobody types their own name twice. */
  writer: Contact;
  /** What the programme wants corrected, since it last returned the claim; empty once the city is verified. */
  remarks: ClaimRemark[];
  /** Whether the actor may write; an approver reads. */
  canEdit: boolean;
};

/** Null when the actor works for no city hall that ever claimed a city. */
export async function getOwnCity(actor: Actor): Promise<OwnCity | null> {
  if (!isUser(actor)) return null;
  const claims = await db().claim.findMany({
    where: { organisationId: { in: cityOrganisationIdsOf(actor) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 20,
    select: {
      id: true,
      status: true,
      version: true,
      submittedAt: true,
      decidedAt: true,
      decisionReason: true,
      demo: true,
      organisationId: true,
      organisation: { select: { name: true, nameZh: true } },
      city: {
        select: {
          id: true,
          slug: true,
          countryCode: true,
          admin1Name: true,
          nuts2: true,
          editedFields: true,
          timeZone: true,
          name: true,
          nameZh: true,
          population: true,
          populationYear: true,
          areaKm2: true,
          website: true,
        },
      },
    },
  });
  const row = claims.find((claim) => isOpen(claim.status)) ?? claims[0];
  if (!row) return null;
  const { city, organisation, organisationId, decisionReason, ...claim } = row;
  const alive = isOpen(claim.status);
  const [draft, people, published, writer, remarks] = await Promise.all([
    readDraft(db(), city.id),
    readPeople(db(), city.id),
    readPublished(db(), city.id),
    readAsContact(actor.userId),
    alive && !speaksForCity(claim.status) ? readRemarks(db(), claim.id) : [],
  ]);
  return {
    claim: { ...claim, reason: decisionReason },
    organisationId,
    organisation,
    city,
    draft: alive ? { ...draft, people } : null,
    published: alive ? published : null,
    writer,
    remarks,
    canEdit: alive && hasRole(actor, 'city_officer'),
  };
}

async function readAsContact(userId: string): Promise<Contact> {
  const { name, office, email } = await db().user.findUniqueOrThrow({
    where: { id: userId },
    select: { name: true, office: true, email: true },
  });
  return { name, office: office ?? '', email, phone: '' };
}

const isOpen = (status: ClaimStatus) => OPEN_STATUSES.some((open) => open === status);
