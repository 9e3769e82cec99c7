import { getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { DEFAULT_SETTINGS } from '@/lib/hosts/settings';
import { RULES, type Rule } from '@/lib/visits/findings';

/** By whom a visit is approved and what a host treats as sensitive is told to the host alone. */
type PublicRule = Exclude<Rule, 'tier' | 'sensitive'>;
const isPublic = (rule: Rule): rule is PublicRule => rule !== 'tier' && rule !== 'sensitive';

/** The rules a request is checked against, with the numbers a host starts with. */
export async function RulesSection() {
  const [t, visits] = await Promise.all([
    getTranslations('guides.visits.rules'),
    getTranslations('visits.rule'),
  ]);
  const { party, stay, leadTime, leadTimeMinimum, duplicateMonths } = DEFAULT_SETTINGS;
  const numbers = {
    ...party,
    ...stay,
    ...leadTime,
    minimum: leadTimeMinimum,
    months: duplicateMonths,
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
        rows={RULES.filter(isPublic).map((rule) => ({
          key: rule,
          cells: {
            rule: visits(rule),
            default: t(`text.${rule}`, numbers),
            effect: t(`effect.${rule}`),
          },
        }))}
      />
    </Section>
  );
}
