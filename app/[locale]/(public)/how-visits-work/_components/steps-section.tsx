import { getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import type { HostSettings } from '@/lib/hosts/settings';
import { TRANSITIONS } from '@/lib/visits/model';
import { WORKFLOW } from '@/lib/visits/workflow';

/** Every transition with who takes it, from where to where, and what must hold; read from the workflow itself. */
export async function StepsSection({ settings }: { settings: HostSettings }) {
  const [t, visits, locale] = await Promise.all([
    getTranslations('guides.visits.steps'),
    getTranslations('visits'),
    getLocale(),
  ]);
  const list = (names: string[]) => names.join(locale === 'zh-CN' ? '、' : ', ');
  const { closeAfter, expiryWarning } = settings;
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'step', header: t('columns.step'), className: 'md:w-1/5' },
          { key: 'who', header: t('columns.who'), className: 'md:w-1/6' },
          { key: 'way', header: t('columns.way'), className: 'md:w-1/4' },
          { key: 'needs', header: t('columns.needs') },
        ]}
        rows={TRANSITIONS.map((step) => {
          const { from, to, who } = WORKFLOW[step];
          return {
            key: step,
            cells: {
              step: visits(`transition.${step}`),
              who: list(who.map((role) => visits(`role.${role}`))),
              way: t('way', {
                from: list(from.map((status) => visits(`status.${status}`))),
                to: visits(`status.${to}`),
              }),
              needs: t(`needs.${step}`, { closeAfter, expiryWarning }),
            },
          };
        })}
      />
    </Section>
  );
}
