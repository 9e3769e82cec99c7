import { getFormatter, getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/routing';
import type { PolicyVersion } from '@/lib/matching/policy/log-queries';
import { FACTOR_IDS } from '@/lib/matching/policy/model';

type Props = { versions: readonly PolicyVersion[]; locale: Locale };

/** Every version of the weights: since when, by whom, what and why in both languages. */
export async function VersionTable({ versions, locale }: Props) {
  const t = await getTranslations('policy.versions');
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'version', header: t('columns.version'), className: 'md:w-1/6' },
        { key: 'since', header: t('columns.since'), className: 'md:w-1/5' },
        { key: 'weights', header: t('columns.weights'), className: 'md:w-1/4' },
        { key: 'reason', header: t('columns.reason') },
      ]}
      rows={versions.map((one, index) => ({
        key: one.version,
        cells: {
          version: (
            <>
              {one.version} {index === 0 ? <Tag>{t('current')}</Tag> : null}
            </>
          ),
          since: (
            <>
              {formatDay(locale, one.since.toISOString().slice(0, 10))}
              <span className="block text-muted text-small">
                {one.number === 1 ? t('withModel') : one.by ? t('by', { name: one.by }) : t('gone')}
              </span>
            </>
          ),
          weights: <Weights version={one} />,
          reason: (
            <>
              <p lang={locale === 'zh-CN' ? 'zh-CN' : 'en'}>
                {locale === 'zh-CN' ? one.reasonZh : one.reasonEn}
              </p>
              <p lang={locale === 'zh-CN' ? 'en' : 'zh-CN'} className="text-muted text-small">
                {locale === 'zh-CN' ? one.reasonEn : one.reasonZh}
              </p>
            </>
          ),
        },
      }))}
    />
  );
}

async function Weights({ version: { weights } }: { version: PolicyVersion }) {
  const [t, factors, format] = await Promise.all([
    getTranslations('policy.versions'),
    getTranslations('matching.factor'),
    getFormatter(),
  ]);
  return (
    <ul className="text-small">
      {FACTOR_IDS.map((id) => (
        <li key={id} className="flex justify-between gap-4">
          <span>{factors(`${id}.name`)}</span>
          <span className="font-number">
            {format.number(weights.factors[id], { style: 'percent', maximumFractionDigits: 1 })}
          </span>
        </li>
      ))}
      <li className="text-muted">{t('gate', { gate: weights.gateOpensAt })}</li>
    </ul>
  );
}
