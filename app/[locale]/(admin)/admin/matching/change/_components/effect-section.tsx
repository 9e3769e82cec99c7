import { getFormatter, getTranslations } from 'next-intl/server';
import { MoveTable } from '@/components/match/move-table';
import { Section } from '@/components/ui/section';
import { PhoneOnly, Table } from '@/components/ui/table';
import { cityNameIn } from '@/lib/cities/name-in';
import type { Locale } from '@/lib/i18n/routing';
import { MOST_COMPARED } from '@/lib/matching/effect/moves';
import type { HostPreview, PolicyPreview } from '@/lib/matching/policy/preview-queries';
import { DRAWS } from '@/lib/matching/weight-draws';

type Props = { preview: PolicyPreview; version: string; locale: Locale };

/** What the draft would do to each host's order: in figures, then the cities that move furthest. */
export async function EffectSection({ preview, version, locale }: Props) {
  const t = await getTranslations('policy');
  const { hosts, left } = preview;
  return (
    <Section title={t('change.effectTitle')} note={<p>{t('change.effectNote', { version })}</p>}>
      {hosts.length === 0 ? (
        <p>{t('change.noHost')}</p>
      ) : (
        <>
          <HostTable hosts={hosts} locale={locale} />
          {left > 0 ? (
            <p className="pt-2 text-muted text-small">{t('change.left', { count: left })}</p>
          ) : null}
          {hosts.map((one) => (
            <HostMoves key={one.host.id} preview={one} locale={locale} />
          ))}
        </>
      )}
    </Section>
  );
}

async function HostTable({ hosts, locale }: { hosts: readonly HostPreview[]; locale: Locale }) {
  const [t, format] = await Promise.all([getTranslations('policy.hosts'), getFormatter()]);
  const tau = (value: number | null) =>
    value === null
      ? t('nothing')
      : format.number(value, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return (
    <Table
      caption={t('caption')}
      columns={[
        { key: 'host', header: t('columns.host'), className: 'md:w-1/5' },
        { key: 'moved', header: t('columns.moved'), align: 'end' },
        { key: 'relabelled', header: t('columns.relabelled'), align: 'end' },
        { key: 'agreement', header: t('columns.agreement'), align: 'end' },
        { key: 'firmness', header: t('columns.firmness'), align: 'end' },
      ]}
      rows={hosts.map(({ host, ranked, moved, relabelled, agreement, firmness }) => ({
        key: host.id,
        cells: {
          host: cityNameIn(locale, host),
          moved: (
            <>
              <PhoneOnly>{t('columns.moved')} </PhoneOnly>
              {t('moved', { moved, ranked })}
            </>
          ),
          relabelled: (
            <>
              <PhoneOnly>{t('columns.relabelled')} </PhoneOnly>
              {format.number(relabelled)}
            </>
          ),
          agreement: (
            <>
              <PhoneOnly>{t('columns.agreement')} </PhoneOnly>
              {tau(agreement)}
            </>
          ),
          firmness: (
            <>
              <PhoneOnly>{t('columns.firmness')} </PhoneOnly>
              {t('was', { after: tau(firmness.after), before: tau(firmness.before) })}
            </>
          ),
        },
      }))}
      note={t('note', { most: MOST_COMPARED, draws: DRAWS })}
    />
  );
}

async function HostMoves({ preview, locale }: { preview: HostPreview; locale: Locale }) {
  const t = await getTranslations('policy.moves');
  const host = cityNameIn(locale, preview.host);
  const { moves, moved } = preview;
  return (
    <>
      <h3 className="pt-7 pb-2">{t('caption', { host })}</h3>
      <MoveTable
        moves={moves}
        caption={t('caption', { host })}
        locale={locale}
        note={moved > moves.length ? t('more', { count: moves.length, all: moved }) : undefined}
      />
    </>
  );
}
