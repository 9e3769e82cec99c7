import 'server-only';
import { headers } from 'next/headers';
import { env } from '@/lib/env';
import { clientAddress } from './client-address';

export type RequestInfo = {
  requestId: string;
  origin: string | null;
  secFetchSite: string | null;
  /** Null when no proxy is trusted to name it. */
  address: string | null;
  userAgent: string;
};

/** What the current request says about itself. The id is made by proxy.ts; without a proxy one is made here. */
export async function requestInfo(): Promise<RequestInfo> {
  const list = await headers();
  return {
    requestId: list.get('x-request-id') ?? crypto.randomUUID(),
    origin: list.get('origin'),
    secFetchSite: list.get('sec-fetch-site'),
    address: clientAddress(list.get('x-forwarded-for'), env().TRUSTED_PROXY_HOPS),
    userAgent: list.get('user-agent') ?? '',
  };
}
