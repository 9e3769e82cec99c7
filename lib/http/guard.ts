import { isOwnRequest } from '@/lib/actions/origin';

/** Pages take a form of at most this many bytes; the framework's own limit answers with a 500. */
export const MAX_BODY_BYTES = 256 * 1024;

export type GuardedRequest = {
  method: string;
  path: string;
  origin: string | null;
  secFetchSite: string | null;
  contentLength: string | null;
  contentType: string | null;
};

const FORM_TYPES = ['application/x-www-form-urlencoded', 'multipart/form-data'];

/**
 * Answers before the framework does, because the framework's own rejections are 500s.
 * @returns the status to refuse with, or null to go on
 */
export function refusalStatus(request: GuardedRequest, publicOrigin: string): number | null {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return 405;
  if (request.method !== 'POST') return null;
  if (!isOwnRequest(request, publicOrigin)) return 403;
  if (Number(request.contentLength ?? 0) > MAX_BODY_BYTES) return 413;
  if (request.path.startsWith('/api/')) return null;
  const type = (request.contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  return FORM_TYPES.includes(type) ? null : 415;
}
