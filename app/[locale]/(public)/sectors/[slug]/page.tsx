import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LinkButton } from '@/components/ui/button';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import type { Locale } from '@/lib/i18n/routing';
import { listSectorHosts } from '@/lib/sectors/hosts';
import { listSectorCities, listSectorRegions } from '@/lib/sectors/queries';
import { sectorOfSlug, sectorPath } from '@/lib/sectors/slug';
import type { SectorId } from '@/lib/taxonomy/ids';
import { relatedSectorsOf, sectorName } from '@/lib/taxonomy/taxonomy';
import { PriorityTags } from '../_components/priority-tags';
import { CitiesSection } from './_components/cities-section';
import { HostSection } from './_components/host-section';
import { RegionsSection } from './_components/regions-section';
import { RelatedList } from './_components/related-list';
import { TopicList } from './_components/topic-list';

type Props = PageProps<{ slug: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params);
  const id = await load(params);
  const t = await getTranslations('sectors.meta');
  const sector = sectorName(id, locale);
  return pageMetadata({
    locale,
    path: sectorPath(id),
    title: t('title', { sector }),
    description: t('description', { sector }),
  });
}

/** One sector: what it means, who offers and seeks what in it, and where Europe's statistics are strong. */
export default async function SectorPage({ params }: Props) {
  const locale = await pageLocale(params);
  const id = await load(params);
  const [t, hosts, cities, regions] = await Promise.all([
    getTranslations('sectors'),
    listSectorHosts(id),
    listSectorCities(id),
    listSectorRegions(id),
  ]);
  return (
    <>
      <SectorHead id={id} locale={locale} />
      <Section title={t('topics.title')} note={<p>{t('topics.note')}</p>}>
        <TopicList sector={id} />
      </Section>
      {hosts.length === 0 ? (
        <Section title={t('host.none')}>
          <p className="max-w-measure">{t('host.noneText')}</p>
        </Section>
      ) : (
        hosts.map((host) => <HostSection key={host.slug} host={host} />)
      )}
      <CitiesSection sector={id} {...cities} />
      <RegionsSection sector={id} regions={regions} />
      {relatedSectorsOf(id).length > 0 ? (
        <Section title={t('related.title')} note={<p>{t('related.note')}</p>}>
          <RelatedList sector={id} />
        </Section>
      ) : null}
      <Section title={t('next.title')}>
        <p className="max-w-measure">{t('next.text')}</p>
        <p className="flex flex-wrap items-center gap-6 pt-4">
          <LinkButton href="/join">{t('next.register')}</LinkButton>
          <TextLink href="/how-matching-works">{t('next.matching')}</TextLink>
        </p>
      </Section>
    </>
  );
}

async function SectorHead({ id, locale }: { id: SectorId; locale: Locale }) {
  const [t, hosts] = await Promise.all([getTranslations('sectors'), listSectorHosts(id)]);
  const other = locale === 'en' ? 'zh-CN' : 'en';
  return (
    <PageHead
      crumbs={{
        label: t('crumbs'),
        steps: [{ label: t('index.title'), href: '/sectors' }, { label: sectorName(id, locale) }],
      }}
      title={sectorName(id, locale)}
      lead={
        <>
          <p lang={other} className="text-muted">
            {sectorName(id, other)}
          </p>
          <PriorityTags hosts={hosts.filter((host) => host.wish)} />
        </>
      }
    />
  );
}

async function load(params: Props['params']): Promise<SectorId> {
  return sectorOfSlug((await params).slug) ?? notFound();
}
