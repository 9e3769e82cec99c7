import createNextIntlPlugin from 'next-intl/plugin';
import { STATIC_HEADERS } from './lib/http/static-headers.js';

const withNextIntl = createNextIntlPlugin('./lib/i18n/request.ts');

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  productionBrowserSourceMaps: false,
  // A server for container images; `next start` is used everywhere else.
  ...(process.env.LIANQIAO_STANDALONE === 'on' && { output: 'standalone' }),
  turbopack: { root: import.meta.dirname },
  serverExternalPackages: ['@node-rs/argon2', 'pg', 'graphile-worker', 'pino'],
  experimental: {
    serverActions: { bodySizeLimit: '256kb' },
    // 403 pages, and a 404 page for addresses without a language.
    authInterrupts: true,
    globalNotFound: true,
  },
  images: { unoptimized: true },
  headers: async () => [{ source: '/:path*', headers: STATIC_HEADERS }],
};

export default withNextIntl(config);
