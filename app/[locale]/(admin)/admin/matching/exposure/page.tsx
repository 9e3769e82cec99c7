import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations, setRequestLocale } from 'next-intl/server';
import { EmptyState } from '@/components/ui/empty-state';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { requireActor } from '@/lib/auth/session';
import { cityNameIn } from '@/lib/cities/name-in';
import { dayIn } from '@/lib/hosts/day';
import type { Locale } from '@/lib/i18n/routing';
import { getExposure } from '@/lib/matching/order/exposure-queries';
import { chosenQuarter, quarterKey, recentQuarters } from '@/lib/matching/order/weeks';
import { MatchingHead } from '../_components/matching-head';
import { BandTable } from './_components/band-table';

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: 'policy' });
  return { title: t('tabs.exposure') };
}

/** What cities of each size got of the lists that desks were shown, host by host, in one quarter. */
export default async function ExposurePage({ params, searchParams }: Props) {
  const { locale } = await params;
  setRequestLocale(locale);
  const actor = await requireActor('/admin/matching/exposure', 'programme_admin', 'auditor');
  const quarters = recentQuarters(dayIn('UTC', new Date()));
  const quarter = chosenQuarter(quarters, (await searchParams).quarter);
  const hosts = await getExposure(actor, quarter);
  if (!hosts) notFound();
  const t = await getTranslations('policy.exposure');
  const nameOf = ({ year, number }: typeof quarter) => t('quarterName', { year, number });
  return (
    <>
      <MatchingHead current="exposure" lead={t('lead')} />
      <nav aria-label={t('quarter')} className="pb-6">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {quarters.map((one) => (
            <li key={one.from}>
              {one === quarter ? (
                <span aria-current="page" className="font-semibold">
                  {nameOf(one)}
                </span>
              ) : (
                <TextLink href={`/admin/matching/exposure?quarter=${quarterKey(one)}`}>
                  {nameOf(one)}
                </TextLink>
              )}
            </li>
          ))}
        </ul>
      </nav>
      {hosts.length === 0 ? (
        <div className="pb-11">
          <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
        </div>
      ) : (
        hosts.map(({ host, shown, weeks, bands }) => {
          const name = cityNameIn(locale, host);
          return (
            <Section key={host.id} title={name} note={<p>{t('note', { shown, weeks })}</p>}>
              <BandTable
                caption={t('caption', { host: name, quarter: nameOf(quarter) })}
                bands={bands}
                note={t('key')}
              />
            </Section>
          );
        })
      )}
    </>
  );
}
