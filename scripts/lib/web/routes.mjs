import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../paths.mjs';

/**
 * Names requests by the route that serves them: addresses hold secrets of one-time links and whatever a visitor
 * types, and are never logged.
 *
 * @returns {(path: string) => string} `/[locale]/cities/[slug]`; `none` for an address without a page
 */
export function routeNames() {
  const file = path.join(root, '.next', 'routes-manifest.json');
  const { staticRoutes, dynamicRoutes } = JSON.parse(readFileSync(file, 'utf8'));
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    pattern: new RegExp(regex),
  }));
  return (asked) => routes.find(({ pattern }) => pattern.test(asked))?.page ?? 'none';
}
