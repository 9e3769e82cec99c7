import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Section } from '@/components/ui/section';
import { Table } from '@/components/ui/table';
import { formatDay } from '@/lib/i18n/format';
import { FACTOR_IDS, type MatchingPolicy } from '@/lib/matching/policy/model';
import { listPolicies } from '@/lib/matching/policy/queries';

/** Every published version of the weights with its reason, newest first. */
export async function PolicyLog() {
  const [t, locale, policies] = await Promise.all([
    getTranslations('guides.matching.log'),
    getLocale(),
    listPolicies(),
  ]);
  return (
    <Section title={t('title')}>
      <Table
        caption={t('caption')}
        columns={[
          { key: 'version', header: t('columns.version'), className: 'md:w-1/6' },
          { key: 'since', header: t('columns.since'), className: 'md:w-1/6' },
          { key: 'change', header: t('columns.change') },
        ]}
        rows={policies.map((policy) => ({
          key: policy.version,
          cells: {
            version: policy.version,
            since: formatDay(locale, policy.since.toISOString().slice(0, 10)),
            change: (
              <>
                <p>{locale === 'zh-CN' ? policy.reasonZh : policy.reasonEn}</p>
                <WeightLine weights={policy.weights} />
              </>
            ),
          },
        }))}
      />
    </Section>
  );
}

async function WeightLine({ weights }: Pick<MatchingPolicy, 'weights'>) {
  const [t, factors, format] = await Promise.all([
    getTranslations('guides.matching.log'),
    getTranslations('matching.factor'),
    getFormatter(),
  ]);
  const share = (value: number) =>
    format.number(value, { style: 'percent', maximumFractionDigits: 1 });
  const list = FACTOR_IDS.map((id) =>
    t('weight', { factor: factors(`${id}.name`), share: share(weights.factors[id]) }),
  );
  return (
    <p className="text-muted text-note">
      {t('weights', { list: list.join(t('separator')), gate: weights.gateOpensAt })}
    </p>
  );
}
