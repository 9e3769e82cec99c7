import type { MetadataRoute } from 'next';
import { env } from '@/lib/env';

export const dynamic = 'force-dynamic';

/** Public pages may be indexed; what lies behind sign-in may not, and a demonstration not at all. */
export default function robots(): MetadataRoute.Robots {
  const { DEMO, NEXTAUTH_URL } = env();
  if (DEMO === 'on') return { rules: { userAgent: '*', disallow: '/' } };
  const closed = ['workspace', 'desk', 'admin', 'print', 'start', 'confirm', 'set-password'];
  return {
    rules: { userAgent: '*', allow: '/', disallow: closed.map((area) => `/*/${area}`) },
    sitemap: `${NEXTAUTH_URL}/sitemap.xml`,
  };
}
