import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { RuleSources } from '@/components/visit/rule-sources';
import { REQUEST_RULES, type RequestRule } from '@/lib/hosts/rules/catalogue';
import type { HostSettings } from '@/lib/hosts/settings';

/** By whom a visit is approved, what balance the host sees and what it treats as sensitive is told to the host alone. */
const OF_THE_HOST = ['tier', 'reciprocity', 'sensitive'] as const;
type PublicRule = Exclude<RequestRule, (typeof OF_THE_HOST)[number]>;
const isPublic = (rule: RequestRule): rule is PublicRule =>
  !OF_THE_HOST.some((one) => one === rule);

/** The rules a request is checked against, with the numbers the host has in force and where they come from. */
export async function RulesSection({ settings }: { settings: HostSettings }) {
  const [t, visits] = await Promise.all([
    getTranslations('guides.visits.rules'),
    getTranslations('visits.rule'),
  ]);
  const { party, stay, leadTime, leadTimeMinimum, duplicateMonths, anniversaryYears, rules } =
    settings;
  const numbers = {
    ...party,
    ...stay,
    ...leadTime,
    minimum: leadTimeMinimum,
    months: duplicateMonths,
    every: anniversaryYears,
  };
  const effect = (rule: PublicRule): string => {
    const severity = rules.severities[rule];
    if (severity === 'off') return t('off');
    if (severity !== 'info') return t(`effect.${rule}`);
    return t(rule === 'lead_time' ? 'softenedLead' : 'softened');
  };
  return (
    <Section title={t('title')} note={<p>{t('note')}</p>}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'rule', header: t('columns.rule'), className: 'md:w-1/5' },
          { key: 'default', header: t('columns.default') },
          { key: 'effect', header: t('columns.effect'), className: 'md:w-1/5' },
        ]}
        rows={REQUEST_RULES.filter(isPublic).map((rule) => ({
          key: rule,
          cells: {
            rule: visits(rule),
            default: (
              <>
                {t(`text.${rule}`, numbers)}
                <RuleSources rule={rule} />
              </>
            ),
            effect: effect(rule),
          },
        }))}
      />
    </Section>
  );
}
