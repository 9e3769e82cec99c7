import 'server-only';
import { unstable_rethrow } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { z } from 'zod';
import { forgetKeptPost, keepPost } from '@/lib/auth/kept-posts';
import { type Actor, hasRole, isUser, type Role } from '@/lib/auth/model';
import { currentActor, currentSessionId } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { type RequestInfo, requestInfo } from '@/lib/http/request-info';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { withoutLanguage } from '@/lib/i18n/without-language';
import { log } from '@/lib/log';
import { type Failure, ok, type Reason, type Result, refuse } from '@/lib/result';
import type { WriteContext } from './context';
import { KEPT_FIELD } from './form-fields';
import { findEarlier, idempotencyOf } from './idempotency';
import { isOwnRequest } from './origin';
import { parseForm } from './parse-form';
import { type LimitName, spend } from './rate-limits';
import { doneState, failedState } from './report';
import type { ActionState } from './state';

/** Who may call an operation at all; what they may do with which object is the command's policy. */
export type Access = 'anyone' | 'signed_in' | readonly Role[];

/** What happens on screen after success: go somewhere, or stay and say a sentence (a message code). */
export type Outcome = { redirectTo: string } | { message: string; shown?: string };

type Definition<Schema extends z.ZodType, Value> = {
  /** Name in audit, logs, idempotency keys and the permission table, for example `visit.decline`. */
  operation: string;
  access: Access;
  /** A strict object: a field nobody asked for is an error. */
  schema: Schema;
  /** Message path under which the labels of the fields stand, for the error summary. */
  labels: string;
  /** The field of the form that answers a refusal of a rule; null when none does. */
  anchor?: (reason: Reason) => string | null;
  /** True when a repeated post must have one effect; the command then writes through `write`. */
  idempotent: boolean;
  /** Null: the command counts attempts itself. */
  rateLimit: LimitName | null;
  run: (call: Call<z.output<Schema>>) => Promise<Result<Value>>;
  /** Pure: also called with the stored value when the same form arrives twice. */
  done: (value: Value, input: z.output<Schema>) => Outcome;
};

export type Call<Input> = { input: Input; context: WriteContext; request: RequestInfo };

type Action = (state: ActionState, form: FormData) => Promise<ActionState>;

/**
 * The one door for writes from forms. In this order: origin, session, rate limit, access, parse, idempotency, run, answer.
 * A refusal comes back as field errors or a sentence, with everything typed; an accident is logged and answered
 * with a reference, never with a stack. ASVS 5.0 V2.3, V3.5, V8.2.
 */
export function defineAction<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
): Action {
  return async (state, sent) => {
    /** The types are a promise of our own pages only: a made-up post can call with anything. */
    const form: FormData = sent instanceof FormData ? sent : new FormData();
    const locale = (await getLocale()) as Locale;
    const request = await requestInfo();
    const { labels, anchor } = definition;
    const answer = { state, form, locale, labels, anchor, requestId: request.requestId };
    let outcome: Outcome;
    try {
      const result = await perform(definition, form, locale, request);
      const isOver = !result.ok && result.failure.code === 'unauthenticated';
      if (!result.ok && !(isOver && request.formAction)) return failedState(answer, result.failure);
      outcome = result.ok ? result.value : await signInAgain(form, request);
    } catch (error) {
      unstable_rethrow(error);
      log.error({ err: error, requestId: request.requestId, operation: definition.operation });
      return failedState(answer, 'unexpected');
    }
    if ('redirectTo' in outcome) redirect({ href: outcome.redirectTo, locale });
    return doneState(answer, outcome);
  };
}

/**
 * Without script the page around the form cannot stay: who is no longer signed in could not read it. What was typed
 * waits until they have signed in again.
 */
async function signInAgain(form: FormData, request: RequestInfo): Promise<Outcome> {
  const { path, formAction: action } = request;
  if (!path || !action) return { redirectTo: '/sign-in' };
  const sid = await currentSessionId();
  const kept = await keepPost(sid, { path, action, form, now: new Date() });
  const next = kept ? '/resume' : withoutLanguage(path);
  return { redirectTo: `/sign-in?${new URLSearchParams({ next })}` };
}

async function perform<Schema extends z.ZodType, Value>(
  definition: Definition<Schema, Value>,
  form: FormData,
  locale: Locale,
  request: RequestInfo,
): Promise<Result<Outcome>> {
  if (!isOwnRequest({ method: 'POST', ...request }, env().NEXTAUTH_URL)) {
    return refuse({ code: 'forbidden' });
  }
  const actor = await currentActor();
  if (definition.rateLimit) {
    const limited = await spend(definition.rateLimit, limitKey(actor, request));
    if (!limited.ok) return limited;
  }
  const denied = deny(actor, definition.access);
  if (denied) return refuse(denied);

  const parsed = parseForm(form, definition.schema);
  if (!parsed.ok) return parsed;

  const idempotency = definition.idempotent
    ? idempotencyOf(actor, definition.operation, form)
    : null;
  if (definition.idempotent && !idempotency) return refuse({ code: 'invalid', fields: {} });
  const context: WriteContext = {
    actor,
    requestId: request.requestId,
    now: new Date(),
    locale,
    idempotency,
  };
  const input = parsed.value;
  const result = await once(idempotency, () => definition.run({ input, context, request }));
  if (isUser(actor) && form.has(KEPT_FIELD)) await forgetKeptPost(actor.userId);
  return result.ok ? ok(definition.done(result.value as Value, input)) : result;
}

/** Runs the command unless the same form was handled before, also when both arrive at the same moment. */
async function once<Value>(
  idempotency: WriteContext['idempotency'],
  run: () => Promise<Result<Value>>,
): Promise<Result<unknown>> {
  if (!idempotency) return run();
  const earlier = await repeated(idempotency);
  if (earlier) return earlier;
  const result = await run();
  if (result.ok || result.failure.code !== 'conflict') return result;
  return (await repeated(idempotency)) ?? result;
}

async function repeated(
  idempotency: NonNullable<WriteContext['idempotency']>,
): Promise<Result<unknown> | null> {
  const earlier = await findEarlier(idempotency);
  if (!earlier) return null;
  if (earlier.kind === 'same') return ok(earlier.result);
  return refuse({ code: 'rule', reasons: [{ code: 'errors.failure.repeated' }] });
}

function deny(actor: Actor, access: Access): Failure | null {
  if (access === 'anyone') return null;
  if (!isUser(actor)) return { code: 'unauthenticated' };
  if (access === 'signed_in' || hasRole(actor, ...access)) return null;
  return { code: 'forbidden' };
}

const limitKey = (actor: Actor, request: RequestInfo) =>
  isUser(actor) ? actor.userId : request.address;
