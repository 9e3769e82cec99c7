import 'server-only';
import { parseWithZod } from '@conform-to/zod/v4';
import { unstable_rethrow } from 'next/navigation';
import { getLocale } from 'next-intl/server';
import type { z } from 'zod';
import type { $ZodIssue } from 'zod/v4/core';
import { type Actor, hasRole, isUser, type Role } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { type RequestInfo, requestInfo } from '@/lib/http/request-info';
import { redirect } from '@/lib/i18n/navigation';
import type { Locale } from '@/lib/i18n/routing';
import { log } from '@/lib/log';
import { type Failure, ok, type Result, refuse } from '@/lib/result';
import type { WriteContext } from './context';
import { KEY_FIELD } from './form-fields';
import { findEarlier, idempotencyOf } from './idempotency';
import { missingAnswers, reasonOf } from './issues';
import { isOwnRequest } from './origin';
import { type LimitName, spend } from './rate-limits';
import { doneState, failedState } from './report';
import type { ActionState } from './state';

/** Who may call an operation at all; what they may do with which object is the command's policy. */
export type Access = 'anyone' | 'signed_in' | readonly Role[];

/** What happens on screen after success: go somewhere, or stay and say a sentence (a message code). */
export type Outcome = { redirectTo: string } | { message: string };

type Definition<Schema extends z.ZodType, Value> = {
  /** Name in audit, logs, idempotency keys and the permission table, for example `visit.decline`. */
  operation: string;
  access: Access;
  /** A strict object: a field nobody asked for is an error. */
  schema: Schema;
  /** Message path under which the labels of the fields stand, for the error summary. */
  labels: string;
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
  return async (state, form) => {
    const locale = (await getLocale()) as Locale;
    const request = await requestInfo();
    const answer = { state, form, locale, labels: definition.labels, requestId: request.requestId };
    let outcome: Outcome;
    try {
      const result = await perform(definition, form, locale, request);
      if (!result.ok) return failedState(answer, result.failure);
      outcome = result.value;
    } catch (error) {
      unstable_rethrow(error);
      log.error({ err: error, requestId: request.requestId, operation: definition.operation });
      return failedState(answer, 'unexpected');
    }
    if ('redirectTo' in outcome) redirect({ href: outcome.redirectTo, locale });
    return doneState(answer, 'message' in outcome ? outcome.message : null);
  };
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

  const submission = parseWithZod(answersOf(form), {
    schema: definition.schema,
    error: missingAnswers,
    formatError: (issues: $ZodIssue[]) => issues.map(reasonOf),
  });
  if (submission.status !== 'success') {
    return refuse({ code: 'invalid', fields: dropNulls(submission.error ?? {}) });
  }

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
  const input = submission.value as z.output<Schema>;
  const result = await once(idempotency, () => definition.run({ input, context, request }));
  return result.ok ? ok(definition.done(result.value as Value, input)) : result;
}

/** The visitor's own entries: neither our key nor what the framework adds. */
function answersOf(form: FormData): FormData {
  const answers = new FormData();
  for (const [name, value] of form.entries()) {
    if (name !== KEY_FIELD && !name.startsWith('$ACTION')) answers.append(name, value);
  }
  return answers;
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

function dropNulls<T>(fields: Record<string, T | null>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(fields).filter((entry): entry is [string, T] => entry[1] !== null),
  );
}
