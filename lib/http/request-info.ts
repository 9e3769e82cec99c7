import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { clientAddress } from './client-address';
import type { PlainAction } from './post-body';

export type RequestInfo = {
  requestId: string;
  origin: string | null;
  secFetchSite: string | null;
  /** Null when no proxy is trusted to name it. */
  address: string | null;
  userAgent: string;
  /** Path and query as asked for, with language; null without proxy.ts, which notes it. */
  path: string | null;
  /** What a form calls that was posted without script, so that the answer replaces its page; from proxy.ts too. */
  formAction: PlainAction | null;
};

/** What the current request says about itself. The id is made by proxy.ts; without a proxy one is made here. */
export async function requestInfo(): Promise<RequestInfo> {
  const list = await headers();
  const path = list.get('x-path');
  return {
    requestId: list.get('x-request-id') ?? crypto.randomUUID(),
    origin: list.get('origin'),
    secFetchSite: list.get('sec-fetch-site'),
    address: clientAddress(list.get('x-forwarded-for'), env().TRUSTED_PROXY_HOPS),
    userAgent: list.get('user-agent') ?? '',
    path: path === null ? null : path + (list.get('x-query') ?? ''),
    formAction: list.get('x-form-action'),
  };
}
