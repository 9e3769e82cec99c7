import { getLocale } from 'next-intl/server';
import { ArcMap } from '@/components/plots/chart/arc-map';
import type { TieKind } from '@/components/plots/chart/tie';
import { nameForms } from '@/lib/cities/names';
import type { HostTie } from '@/lib/hosts/portrait/model';

/** The chart of a host's documented ties; cities without a known position are in the list of ties alone. */
export async function HostChart({ ties }: { ties: readonly HostTie[] }) {
  const locale = await getLocale();
  return (
    <ArcMap
      ties={ties.flatMap((tie) => {
        if (!tie.position) return [];
        const { name, lang } = nameForms(locale, tie.city);
        const place = [tie.position.lon, tie.position.lat] as const;
        return [{ key: tie.city.slug, name, lang, place, kind: kindOf(tie) }];
      })}
    />
  );
}

function kindOf({ kind, singleSource }: HostTie): TieKind {
  if (singleSource) return 'single_source';
  return kind === 'friendship_city' || kind === 'sister_city' ? 'friendship' : 'cooperation';
}
