import { getFormatter, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { TERM_IDS } from '@/lib/prospects/model';
import { PROSPECTS_1_0, SIGNAL_RANKS, STANDING_LEVEL } from '@/lib/prospects/weights';

/** The terms with the weights in force, each with its reason. */
export async function TermsSection() {
  const [t, format] = await Promise.all([getTranslations('prospects.guide.terms'), getFormatter()]);
  const [first, second, third, fourth] = SIGNAL_RANKS;
  const figures = { first, second, third, fourth, district: STANDING_LEVEL.district };
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'term', header: t('columns.term'), className: 'md:w-1/5' },
          { key: 'weight', header: t('columns.weight'), align: 'end' },
          { key: 'value', header: t('columns.value'), className: 'md:w-2/5' },
          { key: 'why', header: t('columns.why'), className: 'md:w-1/3' },
        ]}
        rows={TERM_IDS.map((id) => ({
          key: id,
          cells: {
            term: t(`name.${id}`),
            weight: format.number(PROSPECTS_1_0.terms[id], { style: 'percent' }),
            value: t(`value.${id}`, figures),
            why: t(`why.${id}`),
          },
        }))}
      />
    </Section>
  );
}
