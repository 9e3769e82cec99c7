import { getFormatter, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { Weights } from '@/lib/matching/model';
import { FACTOR_IDS } from '@/lib/matching/policy/model';

/** The weights in force, each with its reason. */
export async function FactorsSection({ weights }: { weights: Weights }) {
  const [t, factors, format] = await Promise.all([
    getTranslations('guides.matching.factors'),
    getTranslations('matching.factor'),
    getFormatter(),
  ]);
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'factor', header: t('columns.factor'), className: 'md:w-1/5' },
          { key: 'weight', header: t('columns.weight'), align: 'end' },
          { key: 'value', header: t('columns.value'), className: 'md:w-1/3' },
          { key: 'why', header: t('columns.why'), className: 'md:w-1/3' },
        ]}
        rows={FACTOR_IDS.map((id) => ({
          key: id,
          cells: {
            factor: factors(`${id}.name`),
            weight: format.number(weights.factors[id], {
              style: 'percent',
              maximumFractionDigits: 1,
            }),
            value: t(`value.${id}`),
            why: factors(`${id}.why`),
          },
        }))}
        note={t('gate', { gate: weights.gateOpensAt })}
      />
    </Section>
  );
}
