import { getLocale } from 'next-intl/server';
import { ArcMap } from '@/components/plots/chart/arc-map';
import type { TieKind } from '@/components/plots/chart/tie';
import { nameForms } from '@/lib/cities/names';
import type { HostPortrait, HostTie } from '@/lib/hosts/portrait/model';

/** The chart of a host's documented ties; nothing for a host without a known position, and cities without a known position are in the list of ties alone. */
export async function HostChart({ host }: { host: HostPortrait }) {
  const locale = await getLocale();
  const { name, nameZh, position, ties } = host;
  if (!position) return null;
  return (
    <ArcMap
      host={{ name, nameZh, place: [position.lon, position.lat] }}
      ties={ties.flatMap((tie) => {
        if (!tie.position) return [];
        const { name: cityName, lang } = nameForms(locale, tie.city);
        const place = [tie.position.lon, tie.position.lat] as const;
        return [{ key: tie.city.slug, name: cityName, lang, place, kind: kindOf(tie) }];
      })}
    />
  );
}

function kindOf({ kind, singleSource }: HostTie): TieKind {
  if (singleSource) return 'single_source';
  return kind === 'friendship_city' || kind === 'sister_city' ? 'friendship' : 'cooperation';
}
