import type { Instrumentation } from 'next';

/**
 * Writes one line for every page or route that failed, under the reference the reader is shown: the id of the request.
 * The address is left out, because queries may hold what somebody typed.
 */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { log } = await import('@/lib/log');
  const requestId = request.headers['x-request-id'];
  log.error({ err: error, requestId, route: context.routePath, type: context.routeType });
};
