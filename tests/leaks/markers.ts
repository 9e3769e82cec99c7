import type { Persona } from '../permissions/personas';
import { INVENTORY, type Kind } from './inventory';
import { type Column, columnsOfSchema } from './schema';

/** A text that stands in one column only, and who may read it. */
export type Marker = { text: string; where: string; is: Kind; readers: readonly Persona[] };

/** How a marker is put into a column: as its text, or the value that stands there is the marker itself. */
export type Planting = { column: Column; rows: string; marker: Marker; as: 'text' | 'value' };

/** Columns whose texts are words of a list, or addresses of pages: they cannot hold another text. */
const WORDS: Record<string, string> = {
  SectionPresence: 'section',
  User: 'locale',
  City: 'editedFields',
  CityContact: 'languages',
  ClaimDecision: 'outcome checks',
  ClaimRemark: 'section field textLocale answerKind answerLocale',
  DelegationMember: 'role',
  IdempotencyKey: 'operation',
  ContactMessage: 'locale',
  MatchReport: 'side form evidence',
  MatchReportFile: 'failure',
  Interest: 'messageLocale answerLocale sectors',
  Mail: 'locale template readerName',
  KeptPost: 'path',
  MatchList: 'model',
  MatchHistory: 'movedBy',
  Notification: 'kind path',
  ParticipationStep: 'kind side textLocale',
  OutwardVisit: 'paysLocal',
  ProspectContact: 'way outcome',
  StoredFile: 'contentHash',
  ProfileSignOff: 'status',
  Thread: 'subjectLocale',
  ThreadMessage: 'locale',
  RequestSignOff: 'status',
  TopCity: 'strongest weakest',
  TopHosts: 'hostsKey',
  VisitLetterFile: 'failure contentHash',
  Visit:
    'textLocale sectors textState languages paysInternational paysLocal paysMeals mandate exitReason alternative',
  VisitEvent: 'kind side',
  VisitRemark: 'field textLocale',
  VisitScreening: 'items',
};

/** Columns that are keys, or have a form of their own: what stands there is looked for. */
const VALUES: Record<string, string> = {
  Session: 'idHash',
  OneTimeToken: 'tokenHash',
  SignOffLink: 'tokenHash',
  MatchReport: 'reference inputs inputsHash outcome paper paperHash',
  MatchReportFile: 'tokenHash',
  VisitLetterFile: 'tokenHash',
  Visit: 'reference',
};

const names = (list: Record<string, string>, { model, name }: Column) =>
  (list[model] ?? '').split(' ').includes(name);

/** No marker is the beginning of another one. */
const markerText = ({ model, name }: Column) => `mk${model}${name}z9`.toLowerCase();

/** Every column that is not public and can hold a text. */
export function plantings(): Planting[] {
  return columnsOfSchema().flatMap((column) => {
    const { rows = 'true', groups } = INVENTORY[column.model] ?? { groups: [] };
    const group = groups.find(({ columns }) => columns.split(' ').includes(column.name));
    const canHoldText = ['String', 'Json'].includes(column.type) && !column.isFixed;
    if (!group || group.is === 'public' || !canHoldText || names(WORDS, column)) return [];
    const marker: Marker = {
      text: markerText(column),
      where: `${column.model}.${column.name}`,
      is: group.is,
      readers: group.readers,
    };
    return { column, rows, marker, as: names(VALUES, column) ? 'value' : 'text' };
  });
}

/** The marker of one column, for what is written before anything is planted. */
export const markerOf = (model: string, name: string): string =>
  `mk${model}${name}z9`.toLowerCase();
