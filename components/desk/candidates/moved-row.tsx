import { getTranslations } from 'next-intl/server';
import { CityName } from '@/components/city/city-name';
import { MoveWords } from '@/components/match/match-moves';
import { matchWords } from '@/components/match/match-words';
import { AppLink } from '@/components/ui/app-link';
import { DemoMark } from '@/components/ui/tag';
import type { HostSummary } from '@/lib/hosts/queries';
import type { Locale } from '@/lib/i18n/routing';
import type { MovedCity } from '@/lib/match-history/queries';

type Props = { moved: MovedCity; host: HostSummary; locale: Locale };

/** One city whose score has moved: from where to where, and what was changed each time. */
export async function MovedRow({ moved: { city, from, to, moves }, host, locale }: Props) {
  const t = await getTranslations('moves.desk');
  const words = await matchWords({ city: { ...city, lat: null, lon: null }, host }, locale, 'host');
  return (
    <li className="grid gap-x-8 gap-y-1 md:grid-cols-[minmax(0,14rem)_minmax(0,12rem)_minmax(0,1fr)]">
      <div className="min-w-0">
        <h2 className="text-h3">
          <AppLink
            href={`/desk/candidates/${city.slug}`}
            className="text-ink no-underline hover:underline"
          >
            <CityName city={city} locale={locale} both />
          </AppLink>
        </h2>
        {city.demo ? <DemoMark>{t('demo')}</DemoMark> : null}
      </div>
      <p className="whitespace-nowrap font-number text-figure">
        {from === null ? t('first_score', { to }) : t('step', { from, to })}
      </p>
      <div className="flex min-w-0 flex-col gap-2">
        {moves.map((move) => (
          <div key={`${move.at.toISOString()} ${move.hostVersion}`}>
            <MoveWords move={move} words={words} step={moves.length > 1} />
          </div>
        ))}
      </div>
    </li>
  );
}
