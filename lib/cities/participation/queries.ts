import 'server-only';
import { z } from 'zod';
import { type Actor, type ClaimStatus, cityOrganisationIdsOf, hasRole } from '@/lib/auth/model';
import { db } from '@/lib/db/client';
import type { VisitStatus } from '@/lib/visits/model';
import { mayReadClaims } from '../claims/claim-list-queries';
import { confirmedAtOf } from './confirmed';
import { lastPause, type Side, STEP_KINDS, type StepKind, sideOf } from './model';
import { runningVisitsOf } from './running-visits';

/** How a city hall's part in the programme stands, for its team and for the programme. */
export type Participation = {
  claimId: string;
  status: ClaimStatus;
  city: { name: string; nameZh: string | null; slug: string; timeZone: string };
  pausedBy: Side | null;
  /** When the present pause or archive began; null while it takes part. */
  since: Date | null;
  /** When the profile was last published or confirmed; null before version 1. */
  confirmedAt: Date | null;
  /** Newest first. */
  steps: Step[];
  visits: RunningVisit[];
};

export type Step = {
  id: string;
  kind: StepKind;
  side: Side;
  at: Date;
  reason: string | null;
  /** Language of the reason. */
  textLocale: string | null;
  months: number | null;
};

export type RunningVisit = {
  id: string;
  reference: string | null;
  status: VisitStatus;
  host: { officeEn: string; officeZh: string };
};

/** Statuses whose claim has a part in the programme to show. */
const SHOWN: ClaimStatus[] = ['verified', 'paused', 'archived'];

/** The part of the actor's own city hall: of several claims the newest; null before it is verified. */
export async function getOwnParticipation(actor: Actor): Promise<Participation | null> {
  const claim = await db().claim.findFirst({
    where: { organisationId: { in: cityOrganisationIdsOf(actor) } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return claim && read(claim.id);
}

/** The part of any city hall, for the programme; null for everybody else and for claims never verified. */
export async function getParticipation(
  actor: Actor,
  claimId: string,
): Promise<Participation | null> {
  return mayReadClaims(actor) && z.uuid().safeParse(claimId).success ? read(claimId) : null;
}

/** A paused city, for the desks of hosts. */
export type PausedCity = {
  slug: string;
  name: string;
  nameZh: string | null;
  countryCode: string;
  since: Date;
};

/** Cities whose part is paused at present, by name; with an id, that one alone. Empty for all but hosts' offices. */
export async function listPausedCities(actor: Actor, cityId?: string): Promise<PausedCity[]> {
  if (!hasRole(actor, 'host_officer', 'host_approver')) return [];
  const rows = await db().claim.findMany({
    where: { status: 'paused', city: { archivedAt: null, ...(cityId && { id: cityId }) } },
    orderBy: [{ city: { name: 'asc' } }, { id: 'asc' }],
    take: 100,
    select: {
      city: { select: { slug: true, name: true, nameZh: true, countryCode: true } },
      steps: selectPause,
    },
  });
  return rows.flatMap(({ city, steps }) => {
    const pause = lastPause(steps);
    return pause ? [{ ...city, since: pause.since }] : [];
  });
}

const selectPause = {
  where: { kind: 'paused' },
  orderBy: [{ at: 'desc' as const }, { id: 'desc' as const }],
  take: 1,
  select: { kind: true, side: true, at: true },
};

async function read(claimId: string): Promise<Participation | null> {
  const claim = await db().claim.findFirst({
    where: { id: claimId, status: { in: SHOWN } },
    select: {
      status: true,
      cityId: true,
      organisationId: true,
      city: { select: { name: true, nameZh: true, slug: true, timeZone: true } },
      steps: {
        orderBy: [{ at: 'desc' }, { id: 'desc' }],
        take: 50,
        select: {
          id: true,
          kind: true,
          side: true,
          at: true,
          reason: true,
          textLocale: true,
          months: true,
        },
      },
    },
  });
  if (!claim) return null;
  const { cityId, organisationId, status, city, steps } = claim;
  const pause = status === 'paused' ? lastPause(steps) : null;
  const archived = steps.find((step) => status === 'archived' && step.kind === 'archived');
  return {
    claimId,
    status,
    city,
    pausedBy: pause?.by ?? null,
    confirmedAt: await confirmedAtOf(db(), { claimId, cityId }),
    since: pause?.since ?? archived?.at ?? null,
    steps: steps.flatMap(({ kind, ...step }) => {
      const known = STEP_KINDS.find((one) => one === kind);
      return known ? [{ ...step, kind: known, side: sideOf(step) }] : [];
    }),
    visits: await runningVisitsOf(db(), { organisationId, cityId }),
  };
}
