import { getFormatter, getTranslations } from 'next-intl/server';
import { PhoneOnly, Table } from '@/components/ui/table';
import type { BandExposure } from '@/lib/matching/order/bands';

type Props = { caption: string; bands: readonly BandExposure[]; note: string };

/** What each band got of one host's lists, as figures and as a bar with the share of candidates as its tick. */
export async function BandTable({ caption, bands, note }: Props) {
  const [t, format] = await Promise.all([getTranslations('policy.exposure'), getFormatter()]);
  const percent = (value: number) =>
    format.number(value, { style: 'percent', maximumFractionDigits: 0 });
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'band', header: t('columns.band'), className: 'md:w-1/4' },
        { key: 'candidates', header: t('columns.candidates'), align: 'end' },
        { key: 'cities', header: t('columns.shown'), align: 'end' },
        { key: 'share', header: t('columns.share'), align: 'end' },
        {
          key: 'bar',
          header: <span className="sr-only">{t('columns.bar')}</span>,
          className: 'md:w-1/3',
        },
      ]}
      rows={bands.map((one) => ({
        key: one.band,
        cells: {
          band: t(`band.${one.band}`),
          candidates: (
            <>
              <PhoneOnly>{t('columns.candidates')} </PhoneOnly>
              {format.number(one.candidates)}
            </>
          ),
          cities: (
            <>
              <PhoneOnly>{t('columns.shown')} </PhoneOnly>
              {format.number(one.cities)}
            </>
          ),
          share: (
            <>
              <PhoneOnly>{t('columns.share')} </PhoneOnly>
              {percent(one.share)}
            </>
          ),
          bar: <Bar {...one} label={t('bar', { share: one.share, fair: one.fair })} />,
        },
      }))}
      note={note}
    />
  );
}

const WIDTH = 280;

/** Bars never float without their 100: the empty rest is drawn. */
function Bar({ share, fair, label }: Pick<BandExposure, 'share' | 'fair'> & { label: string }) {
  const inside = WIDTH - 2;
  return (
    <svg viewBox={`0 0 ${WIDTH} 20`} role="img" aria-label={label} className="block w-full">
      <rect
        x="1"
        y="4"
        width={inside}
        height="12"
        fill="none"
        stroke="var(--control)"
        strokeWidth="1"
      />
      <rect x="1" y="4" width={inside * share} height="12" fill="var(--teal)" />
      <path d={`M${1 + inside * fair} 0v20`} stroke="var(--ink)" strokeWidth="2" />
    </svg>
  );
}
