import type { DayParam, NameParam } from '@/lib/i18n/message-params';
import type { NoticeKind } from '@/lib/notifications/kinds';

/**
 * Mails that are no notice, with the parameters their texts need: their readers cannot sign in yet, or must not be told
 * more than this. `path` is what the button opens, without language.
 */
export type PlainMailParams = {
  /** The path holds a one-time link. */
  confirm_email: { city: NameParam; hours: number; path: string };
  /** Somebody registers an address that has an account. */
  already_registered: { path: string };
  /** The path holds a one-time link. */
  confirm_join_request: { city: NameParam; hours: number; path: string };
  /** Somebody asks to join a team whose answer they are waiting for. */
  join_waiting: { city: NameParam; path: string };
  /** The path holds a one-time link. */
  reset_password: { minutes: number; path: string };
  /** The path holds a one-time link. */
  team_invitation: { organisation: NameParam; hours: number; path: string };
  /** Somebody without an account is to take over from an officer. The path holds a one-time link. */
  successor_invitation: { organisation: NameParam; person: string; hours: number; path: string };
  /** Somebody with an account was taken into a team. */
  team_joined: { organisation: NameParam; path: string };
  /** The path holds a one-time link; one to each address. */
  change_address_old: { hours: number; path: string };
  change_address_new: { hours: number; path: string };
  /** To the approver of a city hall. The path holds a one-time link; `summary` is in the reader's language. */
  sign_off_requested: {
    city: NameParam;
    organisationId: string;
    officer: string;
    summary: string;
    days: number;
    path: string;
  };
  /** The same of a request for a visit. */
  request_sign_off_requested: {
    city: NameParam;
    organisationId: string;
    officer: string;
    summary: string;
    days: number;
    path: string;
  };
  /** Tells the old address that the account has moved. */
  address_changed: { path: string };
  /** Tells the owner of an account, who may not have done it. */
  password_changed: { path: string };
  /** What is new and unread for somebody who wants one mail a day; the notices it tells of are rows. */
  daily_summary: { day: DayParam; path: string };
  /** To somebody who asks to be erased. */
  erasure_received: { until: DayParam; path: string };
  /** The last word to somebody who was: its address is forgotten once it has left. */
  account_erased: { path: string };
};

/** Message key under `mail.template`. */
export type MailTemplate = keyof PlainMailParams | NoticeKind;

/** Mails whose path opens something without a password: it is forgotten once sent. */
export const ONE_TIME_TEMPLATES = [
  'confirm_email',
  'confirm_join_request',
  'reset_password',
  'team_invitation',
  'successor_invitation',
  'change_address_old',
  'change_address_new',
  'sign_off_requested',
  'request_sign_off_requested',
] satisfies MailTemplate[];

export const holdsOneTimeLink = (template: string): boolean =>
  (ONE_TIME_TEMPLATES as string[]).includes(template);

/** A mail that tells of several notices, read when it leaves. */
export const isSummary = (template: string): boolean =>
  template === ('daily_summary' satisfies MailTemplate);

export const isFarewell = (template: string): boolean =>
  template === ('account_erased' satisfies MailTemplate);
