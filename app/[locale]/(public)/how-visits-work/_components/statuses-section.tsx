import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { StatusMark } from '@/components/ui/status-mark';
import { Table } from '@/components/ui/table';
import { VISIT_STATUSES } from '@/lib/visits/model';
import { stageOf } from '@/lib/visits/stages';
import { HOLDER } from '@/lib/visits/turn';

/** All statuses with the stage a city sees and whose turn it is, from the tables the software works by. */
export async function StatusesSection() {
  const [t, visits] = await Promise.all([
    getTranslations('guides.visits.statuses'),
    getTranslations('visits'),
  ]);
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'status', header: t('columns.status'), className: 'md:w-1/4' },
          { key: 'stage', header: t('columns.stage'), phone: 'joins' },
          { key: 'turn', header: t('columns.turn'), phone: 'joins' },
          { key: 'meaning', header: t('columns.meaning'), className: 'md:w-2/5' },
        ]}
        rows={VISIT_STATUSES.map((status) => ({
          key: status,
          cells: {
            status: <StatusMark status={status} label={visits(`status.${status}`)} />,
            stage: visits(`stage.${stageOf(status)}`),
            turn: t(`turn.${HOLDER[status] ?? 'none'}`),
            meaning: t(`meaning.${status}`),
          },
        }))}
      />
    </Section>
  );
}
