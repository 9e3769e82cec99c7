import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { SectorName } from '@/components/city/sector-name';
import { AppLink } from '@/components/ui/app-link';
import { PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { pageMetadata } from '@/lib/i18n/page-metadata';
import { type PageProps, pageLocale } from '@/lib/i18n/page-props';
import type { SectorSummary } from '@/lib/sectors/model';
import { listSectors } from '@/lib/sectors/queries';
import { sectorPath } from '@/lib/sectors/slug';
import { PriorityTags } from './_components/priority-tags';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const locale = await pageLocale(params);
  const t = await getTranslations('sectors.index');
  return pageMetadata({ locale, path: '/sectors', title: t('title'), description: t('lead') });
}

/** All sectors: those a host prefers first, then the others in the order of the taxonomy. */
export default async function SectorsPage({ params }: PageProps) {
  await pageLocale(params);
  const [t, sectors] = await Promise.all([getTranslations('sectors.index'), listSectors()]);
  const preferred = sectors.filter((one) => one.hosts.length > 0);
  const others = sectors.filter((one) => one.hosts.length === 0);
  return (
    <>
      <PageHead title={t('title')} lead={<p>{t('lead')}</p>} />
      {preferred.length > 0 ? (
        <Section title={t('preferred')} note={<p>{t('preferredNote')}</p>}>
          <SectorTable caption={t('preferred')} sectors={preferred} />
        </Section>
      ) : null}
      <Section title={t('others')} note={<p>{t('othersNote')}</p>}>
        <SectorTable caption={t('others')} sectors={others} />
      </Section>
    </>
  );
}

async function SectorTable({
  caption,
  sectors,
}: {
  caption: string;
  sectors: readonly SectorSummary[];
}) {
  const t = await getTranslations('sectors.index');
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'sector', header: t('columns.sector') },
        { key: 'topics', header: t('columns.topics'), align: 'end', className: 'md:w-1/5' },
        { key: 'cities', header: t('columns.cities'), align: 'end', className: 'md:w-1/4' },
      ]}
      rows={sectors.map(({ id, topics, hosts, cities }) => ({
        key: id,
        cells: {
          sector: (
            <>
              <AppLink href={sectorPath(id)} className="text-ink no-underline hover:underline">
                <SectorName id={id} />
              </AppLink>
              <PriorityTags hosts={hosts} />
            </>
          ),
          topics: t('topics', { count: topics }),
          cities: t('cities', { count: cities }),
        },
      }))}
    />
  );
}
