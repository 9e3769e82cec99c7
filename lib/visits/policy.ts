import { type Actor, isUser } from '@/lib/auth/model';
import type { EventSide, Operation, Transition, VisitRole, VisitStatus } from './model';
import type { VisitState } from './state';
import { WORKFLOW } from './workflow';

/** What ties an actor to a visit. */
export type VisitRelation = Pick<VisitState, 'hostId' | 'organisationId'>;

/** What decides whether somebody may know of a visit at all. */
export type VisibleVisit = VisitRelation & Pick<VisitState, 'status' | 'submittedAt'>;

/**
 * The actor's roles towards this visit: officers only of the city hall that asks or of the host that is asked.
 * Anything unknown has none.
 */
export function rolesTowards(actor: Actor, visit: VisitRelation): VisitRole[] {
  if (actor.kind === 'timer') return ['timer'];
  if (actor.kind === 'link') {
    return visit.organisationId === actor.organisationId ? ['city_approver'] : [];
  }
  if (!isUser(actor)) return [];
  return actor.memberships.flatMap(({ role, organisationId, hostId }) => {
    switch (role) {
      case 'city_officer':
      case 'city_approver':
        return organisationId === visit.organisationId ? [role] : [];
      case 'host_officer':
      case 'host_approver':
      case 'site_host':
        return hostId === visit.hostId ? [role] : [];
      case 'programme_admin':
      case 'auditor':
        return [role];
      default:
        return [];
    }
  });
}

/** Which side the actor stands on; null for those who only read. A person of both sides acts for the role given first. */
export function sideOf(roles: readonly VisitRole[]): EventSide | null {
  for (const role of roles) {
    if (role === 'city_officer' || role === 'city_approver') return 'city';
    if (role === 'host_officer' || role === 'host_approver') return 'host';
    if (role === 'timer') return 'timer';
  }
  return null;
}

/**
 * Who may see that a visit exists. A request that was never submitted is the city's alone, also after it was withdrawn.
 * A site host sees programme items, not visits.
 */
export function canViewVisit(actor: Actor, visit: VisibleVisit): boolean {
  const roles = rolesTowards(actor, visit);
  const reads = visit.submittedAt === null ? CITY_SIDE : EVERY_READER;
  return roles.some((role) => reads.includes(role));
}

const CITY_SIDE: readonly VisitRole[] = ['city_officer', 'city_approver'];
const HOST_SIDE: readonly VisitRole[] = ['host_officer', 'host_approver'];
const EVERY_READER: readonly VisitRole[] = [
  ...CITY_SIDE,
  ...HOST_SIDE,
  'programme_admin',
  'auditor',
  'timer',
];

/** Groups of fields that not everyone who sees a visit may read. */
export const FIELD_GROUPS = {
  /** Names and addresses of contacts and members. */
  personal: [...CITY_SIDE, ...HOST_SIDE],
  /** Screening sheet, approvals, findings for the desk. Never the city's, in any status. */
  host_internal: [...HOST_SIDE, 'auditor'],
  /** The city's working copy before it is sent. */
  working_copy: CITY_SIDE,
} as const satisfies Record<string, readonly VisitRole[]>;
export type FieldGroup = keyof typeof FIELD_GROUPS;

export function canReadGroup(actor: Actor, visit: VisibleVisit, group: FieldGroup): boolean {
  if (!canViewVisit(actor, visit)) return false;
  const readers: readonly VisitRole[] = FIELD_GROUPS[group];
  return rolesTowards(actor, visit).some((role) => readers.includes(role));
}

/** Roles that may take this step on this visit. A city that asks for sign-off submits through its approver. */
export function rolesFor(
  transition: Transition,
  visit: Pick<VisitState, 'signOffRequired'>,
): readonly VisitRole[] {
  const step = WORKFLOW[transition];
  return visit.signOffRequired && step.withSignOff ? step.withSignOff : step.who;
}

/** Whether the actor's role allows this step from this status; guards are asked separately. */
export function canTransition(
  actor: Actor,
  visit: VisitRelation & Pick<VisitState, 'status' | 'signOffRequired'>,
  transition: Transition,
): boolean {
  const { from } = WORKFLOW[transition];
  return from.includes(visit.status) && hasRoleFor(actor, visit, transition);
}

export function hasRoleFor(
  actor: Actor,
  visit: VisitRelation & Pick<VisitState, 'signOffRequired'>,
  transition: Transition,
): boolean {
  const allowed = rolesFor(transition, visit);
  return rolesTowards(actor, visit).some((role) => allowed.includes(role));
}

type OperationRule = { who: readonly VisitRole[]; during: readonly VisitStatus[] };

const WITH_THE_HOST: readonly VisitStatus[] = ['submitted', 'in_review', 'pending_approval'];
const FIRM: readonly VisitStatus[] = ['invited', 'confirmed'];
const NEGOTIATING: readonly VisitStatus[] = [...WITH_THE_HOST, 'changes_requested'];

/** Writes that keep the status: who, and while the visit is where. */
export const OPERATION_RULES: Record<Operation, OperationRule> = {
  edit_request: { who: ['city_officer'], during: ['draft', 'changes_requested'] },
  // while the request is under correction both are part of what is being corrected
  provide_mandate: { who: ['city_officer'], during: [...WITH_THE_HOST, 'invited', 'confirmed'] },
  propose_dates: { who: ['city_officer', 'host_officer'], during: NEGOTIATING },
  accept_dates: { who: ['city_officer', 'host_officer'], during: NEGOTIATING },
  save_screening: { who: ['host_officer'], during: ['in_review', 'changes_requested'] },
  ask_opinion: {
    who: ['host_officer'],
    during: ['in_review', 'changes_requested', 'pending_approval'],
  },
  // an answer may come late
  record_opinion: {
    who: ['host_officer'],
    during: ['in_review', 'changes_requested', 'pending_approval', ...FIRM],
  },
  record_approval: { who: ['host_officer', 'host_approver'], during: ['pending_approval'] },
  save_translation: { who: ['host_officer'], during: [...WITH_THE_HOST, 'invited', 'confirmed'] },
  save_letter: { who: ['host_officer'], during: ['pending_approval', ...FIRM] },
  approve_letter: { who: ['host_approver'], during: ['pending_approval', ...FIRM] },
  issue_letter: { who: ['host_officer'], during: FIRM },
  save_decline_letter: { who: ['host_officer'], during: ['declined'] },
  send_decline_letter: { who: ['host_officer'], during: ['declined'] },
  request_change: { who: ['city_officer', 'host_officer'], during: FIRM },
  accept_change: { who: ['city_officer', 'host_officer'], during: FIRM },
  refuse_change: { who: ['city_officer', 'host_officer'], during: FIRM },
  withdraw_change: { who: ['city_officer', 'host_officer'], during: FIRM },
  record_change_approval: { who: ['host_approver'], during: FIRM },
};

export function canOperate(
  actor: Actor,
  visit: VisitRelation & Pick<VisitState, 'status'>,
  operation: Operation,
): boolean {
  const { who, during } = OPERATION_RULES[operation];
  return (
    during.includes(visit.status) && rolesTowards(actor, visit).some((one) => who.includes(one))
  );
}
