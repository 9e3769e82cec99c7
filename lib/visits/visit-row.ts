import type { Prisma } from '@/generated/prisma/client';
import { dayOfColumn } from '@/lib/hosts/day';
import { isLocale } from '@/lib/i18n/routing';
import { SECTOR_IDS, type SectorId } from '@/lib/taxonomy/ids';
import { changeContent } from './changes/content';
import type { ChangeRequest } from './changes/model';
import { requestDetails } from './content-schema';
import { isRankBand, MEMBER_ROLES, PAYERS, type Payer, type RankBand } from './model';
import { REQUEST_FIELDS, type RequestContent, type RequestField } from './request';
import type { DateProposal, Member, VisitState } from './state';

/** The columns and child rows a visit's rules look at; nothing host-internal. */
export const VISIT_SELECT = {
  id: true,
  reference: true,
  hostId: true,
  cityId: true,
  organisationId: true,
  status: true,
  version: true,
  statusSince: true,
  workingCopy: true,
  title: true,
  titleOther: true,
  textLocale: true,
  type: true,
  format: true,
  sectors: true,
  purpose: true,
  purposeOther: true,
  headOffice: true,
  headRankBand: true,
  headElected: true,
  formerRankBand: true,
  officials: true,
  business: true,
  academia: true,
  press: true,
  interpreters: true,
  languages: true,
  ownInterpreter: true,
  paysInternational: true,
  paysLocal: true,
  paysMeals: true,
  contactName: true,
  contactOffice: true,
  contactEmail: true,
  contactPhone: true,
  deputyName: true,
  deputyOffice: true,
  deputyEmail: true,
  deputyPhone: true,
  mandate: true,
  mandateNote: true,
  mandateUrl: true,
  mandateFileId: true,
  details: true,
  submittedAt: true,
  firstAnswerDue: true,
  firstAnswerAt: true,
  round: true,
  startsOn: true,
  endsOn: true,
  laneId: true,
  organisation: { select: { signOffRequired: true } },
  objectives: { orderBy: { position: 'asc' } },
  windows: { orderBy: { position: 'asc' } },
  proposals: { orderBy: [{ madeAt: 'asc' }, { id: 'asc' }] },
  remarks: { orderBy: [{ madeAt: 'asc' }, { id: 'asc' }] },
  changes: { orderBy: [{ madeAt: 'asc' }, { id: 'asc' }] },
  members: { orderBy: { position: 'asc' } },
  letters: { where: { supersededAt: null }, take: 1, select: { number: true } },
  events: { where: { kind: 'expiry_warned' }, orderBy: { seq: 'desc' }, take: 1 },
} as const satisfies Prisma.VisitSelect;

export type VisitRow = Prisma.VisitGetPayload<{ select: typeof VISIT_SELECT }>;

/** The request as it was submitted. */
export function requestOf(row: VisitRow): RequestContent {
  return {
    title: row.title,
    titleOther: row.titleOther ?? '',
    textLocale: isLocale(row.textLocale) ? row.textLocale : 'en',
    type: row.type,
    format: row.format,
    sectors: SECTOR_IDS.filter((id: SectorId) => row.sectors.includes(id)),
    purpose: row.purpose,
    purposeOther: row.purposeOther ?? '',
    objectives: row.objectives.map(({ text, measure }) => ({ text, measure })),
    headOffice: row.headOffice,
    headRankBand: bandOf(row.headRankBand),
    headElected: row.headElected,
    formerRankBand: bandOf(row.formerRankBand),
    party: {
      officials: row.officials,
      business: row.business,
      academia: row.academia,
      press: row.press,
      interpreters: row.interpreters,
    },
    windows: row.windows.map(({ earliest, latest, days, reason }) => ({
      earliest: dayOfColumn(earliest),
      latest: dayOfColumn(latest),
      days,
      reason: reason ?? '',
    })),
    languages: row.languages,
    ownInterpreter: row.ownInterpreter,
    paysInternational: payerOf(row.paysInternational),
    paysLocal: payerOf(row.paysLocal),
    paysMeals: payerOf(row.paysMeals),
    contactName: row.contactName,
    contactOffice: row.contactOffice,
    contactEmail: row.contactEmail,
    contactPhone: row.contactPhone,
    deputyName: row.deputyName,
    deputyOffice: row.deputyOffice,
    deputyEmail: row.deputyEmail,
    deputyPhone: row.deputyPhone,
    mandate: row.mandate === 'given' || row.mandate === 'to_follow' ? row.mandate : null,
    mandateNote: row.mandateNote ?? '',
    mandateUrl: row.mandateUrl ?? '',
    mandateFile: row.mandateFileId ?? '',
    ...requestDetails.parse(row.details),
  };
}

export const proposalsOf = (row: VisitRow): DateProposal[] =>
  row.proposals.map((one) => ({
    id: one.id,
    side: one.side,
    startsOn: dayOfColumn(one.startsOn),
    endsOn: dayOfColumn(one.endsOn),
    status: one.status,
    note: one.note ?? '',
    heldUntil: one.heldUntil && dayOfColumn(one.heldUntil),
    madeAt: one.madeAt,
    answeredAt: one.answeredAt,
  }));

export const changesOf = (row: VisitRow): ChangeRequest[] =>
  row.changes.map(({ point, before, after, ...one }) => ({
    ...changeContent({ point, before, after }),
    id: one.id,
    side: one.side,
    status: one.status,
    reason: one.reason,
    headName: one.headName,
    round: one.round,
    madeAt: one.madeAt,
    answerDue: one.answerDue && dayOfColumn(one.answerDue),
    remindedOn: one.remindedOn && dayOfColumn(one.remindedOn),
    answer: one.answer,
    answeredAt: one.answeredAt,
  }));

export const delegationOf = (row: VisitRow): Member[] =>
  row.members.map(({ position, printedName, office, organisation, role }) => ({
    position,
    printedName,
    office,
    organisation,
    role: MEMBER_ROLES.find((one) => one === role) ?? 'official',
  }));

export const agreedOf = ({ startsOn, endsOn }: VisitRow): VisitState['agreed'] =>
  startsOn && endsOn ? { startsOn: dayOfColumn(startsOn), endsOn: dayOfColumn(endsOn) } : null;

export const isRequestField = (field: string): field is RequestField =>
  (REQUEST_FIELDS as readonly string[]).includes(field);

const bandOf = (value: number | null): RankBand | null => (isRankBand(value) ? value : null);

const payerOf = (value: string | null): Payer | null =>
  PAYERS.find((payer) => payer === value) ?? null;
