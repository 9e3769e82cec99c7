import 'server-only';
import { isOwnRequest } from '@/lib/actions/origin';
import { spend } from '@/lib/actions/rate-limits';
import { hasRole, isUser, type Role } from '@/lib/auth/model';
import { currentActor } from '@/lib/auth/session';
import { env } from '@/lib/env';
import { FILE_POLICY } from '@/lib/http/content-security-policy';
import { requestInfo } from '@/lib/http/request-info';
import { withoutLanguage } from '@/lib/i18n/without-language';
import type { Result } from '@/lib/result';
import { keepFile } from './commands/keep-file';
import { type FileView, UPLOAD_FAULTS, type UploadFault } from './model';
import { readUpload } from './read-upload';
import { afterUpload, pageBehind } from './upload-address';

/** Who writes to the other side, and so may send a file along. */
const WRITERS: readonly Role[] = ['city_officer', 'city_approver', 'host_officer', 'host_approver'];

const STATUS: Partial<Record<UploadFault, number>> = {
  unreadable: 400,
  unauthenticated: 401,
  forbidden: 403,
  too_big: 413,
  limited: 429,
};
const OTHER_FAULT = 422;

type Uploaded = { fault: null; file: FileView } | { fault: UploadFault; retryAfter?: number };

/**
 * Takes in one file. A script gets it described (201) or the fault by its code; a plain form is led back to the page it
 * stood on (`?back=`), whose address then names the files that wait (`files`) or the fault (`upload`).
 *
 * In this order: origin, session, role, rate limit, and only then the body.
 */
export async function answerUpload(request: Request): Promise<Response> {
  const { origin, secFetchSite } = await requestInfo();
  if (!isOwnRequest({ method: 'POST', origin, secFetchSite }, env().NEXTAUTH_URL)) {
    return answer(403, { fault: 'forbidden' });
  }
  const uploaded = await upload(request);
  const back = pageBehind(new URL(request.url), env().NEXTAUTH_URL);
  if (back && !request.headers.get('accept')?.includes('application/json')) {
    return new Response(null, {
      status: 303,
      headers: { ...PRIVATE, Location: ledBack(back, uploaded) },
    });
  }
  if (uploaded.fault === null) return answer(201, { file: uploaded.file });
  const { fault, retryAfter } = uploaded;
  return answer(STATUS[fault] ?? OTHER_FAULT, { fault }, retryAfter);
}

async function upload(request: Request): Promise<Uploaded> {
  const actor = await currentActor();
  if (!isUser(actor)) return { fault: 'unauthenticated' };
  if (!hasRole(actor, ...WRITERS)) return { fault: 'forbidden' };
  const spent = await spend('upload', actor.userId);
  if (!spent.ok) return { fault: 'limited', retryAfter: waitOf(spent) };
  const read = await readUpload(request);
  if (read.fault !== null) return read;
  const { requestId } = await requestInfo();
  const context = { actor, requestId, now: new Date(), locale: actor.locale, idempotency: null };
  const kept = await keepFile(context, read.file);
  return kept.ok ? { fault: null, file: kept.value } : { fault: faultOf(kept) };
}

const waitOf = (spent: Result<null>): number =>
  !spent.ok && spent.failure.code === 'limited' ? spent.failure.retryAfter : 60;

/** The code of a refusal is `files.fault.<fault>`. */
function faultOf(kept: Result<FileView>): UploadFault {
  if (kept.ok) throw new Error('no fault');
  const code = kept.failure.code === 'rule' ? kept.failure.reasons[0]?.code : kept.failure.code;
  const fault = UPLOAD_FAULTS.find((one) => code === one || code === `files.fault.${one}`);
  if (!fault) throw new Error(`an upload was refused with ${code}`);
  return fault;
}

/** Whoever has to sign in first comes back to the page, not to what was posted. */
function ledBack(page: URL, uploaded: Uploaded): string {
  if (uploaded.fault === null) return afterUpload(page, { fileId: uploaded.file.id });
  if (uploaded.fault !== 'unauthenticated') return afterUpload(page, uploaded);
  const next = withoutLanguage(`${page.pathname}${page.search}`);
  return `/sign-in?${new URLSearchParams({ next })}`;
}

const PRIVATE = {
  'Cache-Control': 'private, no-store',
  'Content-Security-Policy': FILE_POLICY,
};

const answer = (status: number, body: object, retryAfter?: number): Response =>
  Response.json(body, {
    status,
    headers: { ...PRIVATE, ...(retryAfter !== undefined && { 'Retry-After': String(retryAfter) }) },
  });
