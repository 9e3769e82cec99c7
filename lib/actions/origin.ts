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
  if (request.origin !== null) return isSameOrigin(request.origin, publicOrigin);
  return request.secFetchSite === 'same-origin' || request.secFetchSite === 'none';
}

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/** On one's own machine the three names of the loopback address are one origin: it is chance which one is typed. */
function isSameOrigin(origin: string, publicOrigin: string): boolean {
  if (origin === publicOrigin) return true;
  if (!URL.canParse(origin)) return false;
  const [one, other] = [new URL(origin), new URL(publicOrigin)];
  const areLocal = LOOPBACK.has(one.hostname) && LOOPBACK.has(other.hostname);
  return areLocal && one.protocol === other.protocol && one.port === other.port;
}
