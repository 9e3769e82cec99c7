import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { RANK_BANDS } from '@/lib/visits/model';

/** Who usually receives whom. How a host decides is its own business and not told here. */
export async function LevelsSection() {
  const [t, bands] = await Promise.all([
    getTranslations('guides.visits.levels'),
    getTranslations('visits.rankBand'),
  ]);
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'guest', header: t('columns.guest'), className: 'md:w-1/2' },
          { key: 'counterpart', header: t('columns.counterpart') },
        ]}
        rows={RANK_BANDS.map((band) => ({
          key: String(band),
          cells: {
            guest: <span className="font-normal">{bands(`${band}.examples`)}</span>,
            counterpart: bands(`${band}.counterpart`),
          },
        }))}
      />
    </Section>
  );
}
