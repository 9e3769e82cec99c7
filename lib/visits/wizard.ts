import { windowAnchor } from './anchors';
import type { Gap } from './completeness';
import type { Finding } from './findings';
import { blocksSending } from './open-gaps';
import {
  emptyRequest,
  REQUEST_STEPS,
  type RequestContent,
  type RequestField,
  type RequestStep,
  STEP_OF,
} from './request';

/** Pages of the wizard: one topic each, then all answers to check. */
export const WIZARD_PAGES = [...REQUEST_STEPS, 'check'] as const;
export type WizardPage = (typeof WIZARD_PAGES)[number];

export const isWizardPage = (value: string): value is WizardPage =>
  (WIZARD_PAGES as readonly string[]).includes(value);

/** The page to go on with: the first that lacks something, otherwise the check page. */
export const nextOpenPage = (gaps: readonly Gap[]): WizardPage =>
  REQUEST_STEPS.find((step) => gaps.some((gap) => STEP_OF[gap.field] === step)) ?? 'check';

export type StepState = 'complete' | 'in_progress' | 'to_do';

/** How far a page is: nothing answered yet, some of it, or all that a submitted request needs. */
export function stepState(
  step: RequestStep,
  request: RequestContent,
  gaps: readonly Gap[],
): StepState {
  if (!isTouched(step, request)) return 'to_do';
  return gaps.some((gap) => STEP_OF[gap.field] === step) ? 'in_progress' : 'complete';
}

/** Gaps of a page to show on it: all of them when asked for, otherwise what was typed and cannot stand. */
export const gapsToShow = (
  step: RequestStep,
  request: RequestContent,
  gaps: readonly Gap[],
  all: boolean,
): Gap[] =>
  gaps.filter(
    (gap) =>
      STEP_OF[gap.field] === step &&
      (all ||
        (gap.field === 'windows' && request.windows.length > 0) ||
        gap.reason.code === 'visits.refusal.event_backwards' ||
        isOfRule(gap)),
  );

/** A gap that a rule sees in what was answered, not an answer that is missing. */
export const isOfRule = ({ reason }: Gap): boolean => reason.code.startsWith('visits.finding.');

/** Findings that are not already said as a gap. */
export const findingsToShow = ({
  status,
  findings,
}: {
  status: 'draft' | 'changes_requested';
  findings: readonly Finding[];
}): Finding[] => findings.filter((one) => !blocksSending(status, one));

/** The control of a page's form that closes a gap: where its error stands and a link leads. */
export function controlOf({ field, reason }: Gap, request: RequestContent): string {
  switch (field) {
    case 'objectives':
      return openObjective(request);
    case 'head':
      return request.headOffice === '' ? 'headOffice' : 'headRankBand';
    case 'party':
      return 'officials';
    case 'windows':
      return windowControl(reason, request);
    case 'costs':
      return firstOpen(request, ['paysInternational', 'paysLocal', 'paysMeals']);
    case 'contact':
      return firstOpen(request, ['contactName', 'contactEmail']);
    case 'deputy':
      return 'deputyName';
    case 'agent':
      return request.agentName === '' ? 'agentName' : 'agentAuthorisation';
    default:
      return reason.code.startsWith('visits.refusal.')
        ? missingPart(field, reason, request)
        : field;
  }
}

/** Below an open question that was answered with yes, the control where the yes is explained. */
function missingPart(
  field: RequestField,
  { code }: Gap['reason'],
  request: RequestContent,
): string {
  switch (field) {
    case 'signing':
      return 'signingType';
    case 'counterpart':
      return 'counterpartOffice';
    case 'event':
      return code.endsWith('event_backwards') ? 'anchorEvent.to' : 'anchorEvent.name';
    case 'stops':
      return `stopovers[${Math.max(
        0,
        request.stopovers.findIndex((one) => one.place === ''),
      )}].place`;
    case 'meetings':
      return 'wishes[0]';
    case 'media':
      return 'mediaWishes';
    case 'informed':
      return 'informedBodies';
    case 'mandate':
      return request.mandate === null ? 'mandate' : 'mandateFile';
    default:
      return field;
  }
}

/** The half of an objective that is missing; the first objective when none is. */
function openObjective({ objectives }: RequestContent): string {
  const open = objectives.findIndex((one) => one.text === '' || one.measure === '');
  if (open === -1) return 'objectives[0].text';
  return `objectives[${open}].${objectives[open]?.text ? 'measure' : 'text'}`;
}

/** What of a window is to be changed, by the reason that names it; of an incomplete one its first empty field. */
function windowControl(reason: Gap['reason'], { windows }: RequestContent): string {
  const control = windowAnchor(reason) ?? 'windows[0].earliest';
  if (reason.code !== 'visits.refusal.window_incomplete') return control;
  const row = Number(/\d+/.exec(control)?.[0] ?? 0);
  const empty = (['earliest', 'latest', 'days'] as const).find((key) => !windows[row]?.[key]);
  return `windows[${row}].${empty ?? 'earliest'}`;
}

const firstOpen = <Key extends keyof RequestContent>(
  request: RequestContent,
  [first, ...rest]: readonly [Key, ...Key[]],
): Key => [first, ...rest].find((key) => request[key] === null || request[key] === '') ?? first;

function isTouched(step: RequestStep, request: RequestContent): boolean {
  const empty = emptyRequest(request.textLocale);
  return ANSWERS[step].some((key) => JSON.stringify(request[key]) !== JSON.stringify(empty[key]));
}

/** The answers each page asks for; the contact comes filled in, so it does not count as begun. */
const ANSWERS: Record<RequestStep, readonly (keyof RequestContent)[]> = {
  purpose: ['title', 'titleOther', 'type', 'format', 'sectors', 'purpose', 'objectives', 'signing'],
  level: ['headOffice', 'headRankBand', 'headElected', 'formerRankBand', 'party', 'counterpart'],
  dates: ['windows', 'event', 'stops'],
  meetings: ['meetings'],
  practical: [
    'languages',
    'ownInterpreter',
    'paysInternational',
    'paysLocal',
    'paysMeals',
    'deputyName',
    'media',
    'needs',
  ],
  mandate: ['mandate', 'mandateNote', 'mandateUrl', 'mandateFile', 'agent', 'informed'],
};

/** Fields of a page, in the order of the form. */
export const fieldsOf = (step: RequestStep): RequestField[] =>
  (Object.keys(STEP_OF) as RequestField[]).filter((field) => STEP_OF[field] === step);
