import { getFormatter, getLocale, getTranslations } from 'next-intl/server';
import { Disclosure } from '@/components/ui/disclosure';
import { Table } from '@/components/ui/table';
import { cityNameIn } from '@/lib/cities/name-in';
import { LegendLine } from './arcs';
import { distanceKm } from './frame';
import { PhoneChart } from './phone-chart';
import { type ChartHost, hostNames, type Tie, type TieKind } from './tie';
import { WideChart } from './wide-chart';

const kinds: readonly TieKind[] = ['friendship', 'cooperation', 'single_source'];

/**
 * The chart of Europe and one host: an arc for each documented tie, the distance after each name, and the same as
 * a list. Two drawings, one of which is shown; without ties it shows the host alone.
 */
export async function ArcMap({ host, ties }: { host: ChartHost; ties: readonly Tie[] }) {
  const [t, format, locale] = await Promise.all([
    getTranslations('plots.chart'),
    getFormatter(),
    getLocale(),
  ]);
  const name = cityNameIn(locale, host);
  const kilometres = (tie: Tie) => format.number(Math.round(distanceKm(tie.place, host.place)));
  const present = kinds.filter((kind) => ties.some((tie) => tie.kind === kind));
  const legend = present.map((kind) => ({ kind, text: t(`kind.${kind}`) }));
  const texts = {
    title: t('title', { host: name }),
    description: t('description', { count: ties.length, host: name }),
    host: hostNames(host, locale === 'zh-CN'),
    legend,
    kilometres,
  };
  const rows = [...ties]
    .sort((a, b) => a.name.localeCompare(b.name, locale))
    .map((tie) => ({
      key: tie.key,
      cells: {
        city: <span lang={tie.lang}>{tie.name}</span>,
        kind: t(`kind.${tie.kind}`),
        distance: t('distance', { kilometres: kilometres(tie) }),
      },
    }));
  return (
    <figure>
      <WideChart host={host} ties={ties} texts={texts} />
      <PhoneChart host={host} ties={ties} texts={texts} />
      <figcaption className="relative pt-2 text-small">
        <ul className="flex flex-wrap gap-x-5 gap-y-1 pb-1 text-muted text-note lg:hidden">
          {legend.map(({ kind, text }) => (
            <li key={kind} className="flex items-center gap-2">
              <svg width="30" height="4" aria-hidden="true">
                <LegendLine kind={kind} y={2} />
              </svg>
              {text}
            </li>
          ))}
        </ul>
        <p className="text-muted lg:pr-44">{t('note', { count: ties.length, host: name })}</p>
        {rows.length > 0 ? (
          <div className="max-lg:pt-1 lg:[&_summary]:absolute lg:[&_summary]:top-2 lg:[&_summary]:right-0">
            <Disclosure summary={t('asList')}>
              <Table
                caption={texts.title}
                columns={[
                  { key: 'city', header: t('columns.city') },
                  { key: 'kind', header: t('columns.kind') },
                  { key: 'distance', header: t('columns.distance', { host: name }), align: 'end' },
                ]}
                rows={rows}
                dense
              />
            </Disclosure>
          </div>
        ) : null}
      </figcaption>
    </figure>
  );
}
