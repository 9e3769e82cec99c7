import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { HostSettings, VisitLevel } from '@/lib/hosts/settings';

const CLOCKS = [
  'firstAnswer',
  'leadTime',
  'letter',
  'delegationList',
  'programmeFirst',
  'programmeAgreed',
] as const;
const LEVELS: readonly VisitLevel[] = ['leader', 'deputy', 'expert'];

/** Times by level, as the host has them. */
export async function ClocksSection({ settings }: { settings: HostSettings }) {
  const t = await getTranslations('guides.visits.clocks');
  const { leadTimeMinimum, hold, corrections, reports } = settings;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'clock', header: t('columns.clock'), className: 'md:w-2/5' },
          ...LEVELS.map((level) => ({
            key: level,
            header: t(`columns.${level}`),
            align: 'end' as const,
          })),
        ]}
        rows={CLOCKS.map((clock) => ({
          key: clock,
          cells: {
            clock: t(`rows.${clock}`),
            ...Object.fromEntries(
              LEVELS.map((level) => [
                level,
                <span key={level}>
                  <span className="phone-only text-muted">{t(`columns.${level}`)}: </span>
                  {settings[clock][level]}
                </span>,
              ]),
            ),
          },
        }))}
        note={t('single', { leadTimeMinimum, hold, corrections, reports })}
      />
    </Section>
  );
}
