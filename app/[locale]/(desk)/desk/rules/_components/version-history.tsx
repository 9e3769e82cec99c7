import { getTranslations } from 'next-intl/server';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import type { RuleDifference } from '@/lib/hosts/rules/model';
import type { RulesVersionView } from '@/lib/hosts/rules/queries';
import { formatDay } from '@/lib/i18n/format';
import { listed } from '@/lib/i18n/lists';
import type { Locale } from '@/lib/i18n/routing';
import { SECTOR_IDS } from '@/lib/taxonomy/ids';
import { sectorName } from '@/lib/taxonomy/taxonomy';

type Props = { versions: readonly RulesVersionView[]; locale: Locale };

/** Every published version: since when, by whom, what it changed and why. */
export async function VersionHistory({ versions, locale }: Props) {
  const t = await getTranslations('rules.history');
  if (versions.length === 0) return <p className="text-muted">{t('none')}</p>;
  const isChinese = locale === 'zh-CN';
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'version', header: t('version'), className: 'md:w-1/6' },
        { key: 'since', header: t('since'), className: 'md:w-1/5' },
        { key: 'differences', header: t('differences'), className: 'md:w-1/3' },
        { key: 'reason', header: t('reason') },
      ]}
      rows={versions.map((one, index) => ({
        key: String(one.number),
        cells: {
          version: (
            <>
              {one.number} {index === 0 ? <Tag>{t('current')}</Tag> : null}
            </>
          ),
          since: (
            <>
              {formatDay(locale, one.since)}
              <span className="block text-muted text-small">
                {one.by ? t('by', { name: one.by }) : t('gone')}
              </span>
            </>
          ),
          differences: <Differences differences={one.differences} locale={locale} />,
          reason: (
            <>
              <p lang={isChinese ? 'zh-CN' : 'en'}>{isChinese ? one.reasonZh : one.reasonEn}</p>
              <p lang={isChinese ? 'en' : 'zh-CN'} className="text-muted text-small">
                {isChinese ? one.reasonEn : one.reasonZh}
              </p>
            </>
          ),
        },
      }))}
    />
  );
}

type DifferencesProps = { differences: readonly RuleDifference[]; locale: Locale };

async function Differences({ differences, locale }: DifferencesProps) {
  const t = await getTranslations('rules');
  const nameOf = (one: string) => {
    const sector = SECTOR_IDS.find((id) => id === one);
    return sector ? sectorName(sector, locale) : one;
  };
  const words = (one: RuleDifference): string[] => {
    if (one.kind === 'severity') {
      const [from, to] = [t(`severity.${one.from}`), t(`severity.${one.to}`)];
      return [t('history.severity', { rule: t(`rule.${one.id}.name`), from, to })];
    }
    if (one.kind === 'number') {
      const { from, to } = one;
      return [t('history.number', { rule: t(`number.${one.id}`), from, to })];
    }
    const list = t(`fields.${one.kind}`);
    return (['added', 'removed'] as const).flatMap((way) =>
      one[way].length > 0
        ? [t(`history.${way}`, { list, names: listed(locale, one[way].map(nameOf)) })]
        : [],
    );
  };
  return (
    <ul className="text-small">
      {differences.flatMap(words).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
