/** The parts of a request that say where it came from. */
export type RequestOrigin = {
  method: string;
  origin: string | null;
  secFetchSite: string | null;
};

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Whether an unsafe request comes from our own pages: an Origin equal to the public one, or, when a browser
 * sends none, a Sec-Fetch-Site that says so. ASVS 5.0 V3.5.
 */
export function isOwnRequest(request: RequestOrigin, publicOrigin: string): boolean {
  if (SAFE_METHODS.has(request.method)) return true;
  if (request.origin !== null) return request.origin === publicOrigin;
  return request.secFetchSite === 'same-origin' || request.secFetchSite === 'none';
}
