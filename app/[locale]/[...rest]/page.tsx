import { notFound } from 'next/navigation';
import { getHost } from '@/lib/hosts/queries';
import { permanentRedirect } from '@/lib/i18n/navigation';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';

/** Every address without a page of its own: `/dalian` leads to the host of that name, anything else is not found. */
export default async function UnknownPage({ params }: PageProps<{ rest: string[] }>) {
  const locale = await pageLocale(params);
  const [name = '', ...more] = (await params).rest;
  const host = more.length === 0 ? await getHost(name) : null;
  if (host) permanentRedirect({ href: `/hosts/${host.slug}`, locale });
  notFound();
}
