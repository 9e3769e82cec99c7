import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { PhoneOnly, Table } from '@/components/ui/table';
import type { Locale } from '@/lib/i18n/routing';
import type { MovedCity } from '@/lib/matching/effect/moved-cities';

type Props = { moves: readonly MovedCity[]; caption: string; locale: Locale; note?: string };

/** Cities that a change would move: place, score and label before and after, the furthest first. */
export async function MoveTable({ moves, caption, locale, note }: Props) {
  const t = await getTranslations('policy.moves');
  if (moves.length === 0) return <p className="text-muted text-small">{t('none')}</p>;
  return (
    <Table
      dense
      caption={caption}
      columns={[
        { key: 'city', header: t('columns.city'), className: 'md:w-[34%]' },
        { key: 'place', header: t('columns.place'), align: 'end', phone: 'joins' },
        {
          key: 'shift',
          header: <span className="sr-only">{t('columns.shift')}</span>,
          phone: 'joins',
        },
        { key: 'score', header: t('columns.score'), align: 'end' },
        { key: 'label', header: t('columns.label') },
      ]}
      rows={moves.map((move) => ({
        key: move.id,
        cells: {
          city: <CityName city={move.city} locale={locale} />,
          place: (
            <>
              <PhoneOnly>{t('columns.place')} </PhoneOnly>
              <span className="whitespace-nowrap">
                {t('from', { from: move.from.position, to: move.to.position })}
              </span>
            </>
          ),
          shift: <Shift shift={move.shift} />,
          score: (
            <>
              <PhoneOnly>{t('columns.score')} </PhoneOnly>
              <span className="whitespace-nowrap">
                {t('score', { from: move.from.score, to: move.to.score })}
              </span>
            </>
          ),
          label: <Label from={move.from.label} to={move.to.label} />,
        },
      }))}
      note={note}
    />
  );
}

async function Shift({ shift }: { shift: number }) {
  const t = await getTranslations('policy.moves');
  const count = Math.abs(shift);
  if (shift === 0) return <span className="text-muted">{t('stays')}</span>;
  return <span className="whitespace-nowrap">{t(shift > 0 ? 'up' : 'down', { count })}</span>;
}

async function Label({ from, to }: Record<'from' | 'to', MovedCity['from']['label']>) {
  const [t, labels] = await Promise.all([
    getTranslations('policy.moves'),
    getTranslations('matching.label'),
  ]);
  if (from === to) return <span className="text-muted">{labels(to)}</span>;
  return <strong>{t('newLabel', { from: labels(from), to: labels(to) })}</strong>;
}
