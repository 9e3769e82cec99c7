import type { MetadataRoute } from 'next';
import { listPublicSlugs } from '@/lib/cities/directory/queries';
import { env } from '@/lib/env';
import { listHosts } from '@/lib/hosts/queries';
import { locales } from '@/lib/i18n/routing';
import { sectorPath } from '@/lib/sectors/slug';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';

export const dynamic = 'force-dynamic';

/** Pages without data of their own. */
const PAGES = [
  '',
  '/cities',
  '/sectors',
  ...SECTOR_IDS.map(sectorPath),
  '/how-matching-works',
  '/how-prospects-work',
  '/how-visits-work',
  '/sources',
  '/join',
  '/help',
  '/contact',
  '/legal',
  '/accessibility',
  '/privacy',
];

/** Every public page in both languages, each naming the other. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const [cities, hosts] = await Promise.all([listPublicSlugs(), listHosts()]);
  return [
    ...PAGES.map((path) => ({ path })),
    ...hosts.map((host) => ({ path: `/hosts/${host.slug}` })),
    ...cities.map((city) => ({ path: `/cities/${city.slug}`, lastModified: city.updatedAt })),
  ].flatMap(inBothLanguages);
}

function inBothLanguages(page: { path: string; lastModified?: Date }): MetadataRoute.Sitemap {
  const addresses = locales.map(
    (locale) => [locale, `${env().NEXTAUTH_URL}/${locale}${page.path}`] as const,
  );
  return addresses.map(([, url]) => ({
    url,
    ...(page.lastModified && { lastModified: page.lastModified }),
    alternates: { languages: Object.fromEntries(addresses) },
  }));
}
