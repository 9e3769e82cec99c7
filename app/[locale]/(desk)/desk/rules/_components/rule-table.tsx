import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { RuleSources } from '@/components/visit/rule-sources';
import { RULE_CATALOGUE, RULE_IDS, type RuleId } from '@/lib/hosts/rules/catalogue';
import type { RuleSet } from '@/lib/hosts/rules/model';
import type { Locale } from '@/lib/i18n/routing';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { rules: RuleSet; locale: Locale };

/** Every rule: what it is for, where it comes from, how strict it is and by which numbers. */
export async function RuleTable({ rules, locale }: Props) {
  const t = await getTranslations('rules');
  const waits = (id: RuleId) => {
    const { waitsFor } = RULE_CATALOGUE[id];
    return waitsFor ? t(`table.${waitsFor}`) : null;
  };
  const numbersOf = (id: RuleId): string[] => [
    ...RULE_CATALOGUE[id].numbers.map((number) =>
      t('value', { label: t(`number.${number}`), value: rules.numbers[number] }),
    ),
    ...(id === 'sensitive'
      ? [...rules.sectors.map((one) => sectorName(one, locale)), ...rules.words]
      : []),
  ];
  return (
    <Table
      caption={t('table.caption')}
      columns={[
        { key: 'rule', header: t('table.rule'), className: 'md:w-1/2' },
        { key: 'severity', header: t('table.severity'), className: 'md:w-1/6' },
        { key: 'numbers', header: t('table.numbers') },
      ]}
      rows={RULE_IDS.map((id) => ({
        key: id,
        cells: {
          rule: (
            <>
              {t(`rule.${id}.name`)}
              <span className="block font-normal text-small">{t(`rule.${id}.text`)}</span>
              <span className="block font-normal text-muted text-note">{waits(id)}</span>
              <RuleSources rule={id} />
            </>
          ),
          severity: (
            <>
              {t(`severity.${rules.severities[id]}`)}
              {RULE_CATALOGUE[id].choices.length === 1 && waits(id) === null ? (
                <span className="block text-muted text-note">{t('table.fixed')}</span>
              ) : null}
            </>
          ),
          numbers: (
            <ul className="text-small">
              {numbersOf(id).map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          ),
        },
      }))}
    />
  );
}
