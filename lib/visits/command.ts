import type { Alternative, CallOffReason, DeclineReason, Transition } from './model';
import type { RequestField, RequestWindow } from './request';
import type { Member } from './state';

/** A remark of the host on one field of the request. */
export type NewRemark = { field: RequestField; text: string };

/** What must be said with a transition, beyond the visit itself. */
export type CommandInputs = {
  submit: object;
  take: object;
  request_changes: { remarks: readonly NewRemark[] };
  /** Answers by the id of the remark. */
  resubmit: { answers: Readonly<Record<string, string>> };
  seek_approval: object;
  approve: object;
  confirm: { members: readonly Member[] };
  complete: object;
  close: object;
  decline: { reason: DeclineReason | null; text: string; alternative: Alternative | null };
  withdraw: { text: string };
  cancel: { reason: CallOffReason | null; text: string };
  postpone: { reason: CallOffReason | null; text: string };
  expire: object;
  revive: { windows: readonly RequestWindow[] };
};

export type VisitCommand<T extends Transition = Transition> = {
  [Name in T]: { transition: Name } & CommandInputs[Name];
}[T];
