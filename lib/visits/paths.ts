import type { Operation, Transition } from './model';
import { REQUEST_STEPS, type RequestStep } from './request';

/** Addresses of a visit's pages, without the language. */
export const cityVisitsPath = '/workspace/visits';

export const cityVisitPath = (id: string): string => `${cityVisitsPath}/${id}`;

export const deskVisitPath = (id: string): string => `/desk/requests/${id}`;

/** A page of the request wizard; `check` is the last one, where the answers are read once more. */
export const requestStepPath = (id: string, step: RequestStep | 'check'): string =>
  `${cityVisitsPath}/new/${step}?visit=${id}`;

/** The page after this one. */
const stepAfter = (step: RequestStep): RequestStep | 'check' =>
  REQUEST_STEPS[REQUEST_STEPS.indexOf(step) + 1] ?? 'check';

/** Where saving a page of the wizard leads: to the next one, or to the same when it needs a correction. */
export function afterSaving(
  { id, version, cannotStand }: { id: string; version: number; cannotStand: boolean },
  step: RequestStep,
  save: 'next' | 'leave',
): string {
  if (save === 'leave') return cityVisitPath(id);
  return cannotStand
    ? `${requestStepPath(id, step)}&saved=${version}`
    : requestStepPath(id, stepAfter(step));
}

/** Leads an action back to its visit's page, which then says what was done: `visits.done.<code>`. */
export const leadBack =
  (code: Transition | Operation) =>
  ({ path }: { path: string }) => ({ redirectTo: `${path}?done=${code}` });

/** Where the file of a mandate letter is opened; with the secret of a sign-off link also by who holds it. */
export const mandatePath = (fileId: string, secret?: string): string =>
  `/files/mandates/${fileId}${secret ? `?${SIGN_OFF}=${secret}` : ''}`;

/** The query that holds the secret of a sign-off link. */
export const SIGN_OFF = 'sign-off';
