import 'server-only';
import { db } from '@/lib/db/client';
import { type Day, dayOfColumn } from '@/lib/hosts/day';
import type { VisitType } from '../model';

/** A past visit as anyone may see it. */
export type ShownVisit = {
  id: string;
  city: { slug: string; name: string; nameZh: string | null; countryCode: string };
  type: VisitType;
  status: 'completed' | 'closed';
  startsOn: Day;
  endsOn: Day;
  title: string;
  /** The title in the other language, once checked. */
  titleOther: string | null;
  textLocale: string;
};

/** The home page has room for three. */
const SHOWN = 3;

/**
 * The latest past visits to a host that may be shown to anyone. A real visit becomes public with its published report;
 * reports cannot be published yet, so these are the demonstration's alone, and the page marks them as such.
 */
export async function listShownVisits(hostSlug: string): Promise<ShownVisit[]> {
  const rows = await db().visit.findMany({
    where: {
      demo: true,
      host: { slug: hostSlug },
      status: { in: ['completed', 'closed'] },
      startsOn: { not: null },
      endsOn: { not: null },
    },
    orderBy: [{ startsOn: 'desc' }, { id: 'desc' }],
    take: SHOWN,
    select: {
      id: true,
      type: true,
      status: true,
      startsOn: true,
      endsOn: true,
      title: true,
      titleOther: true,
      textState: true,
      textLocale: true,
      city: { select: { slug: true, name: true, nameZh: true, countryCode: true } },
    },
  });
  return rows.flatMap(({ type, status, startsOn, endsOn, textState, titleOther, ...visit }) =>
    type && startsOn && endsOn
      ? [
          {
            ...visit,
            type,
            status: status === 'closed' ? 'closed' : 'completed',
            startsOn: dayOfColumn(startsOn),
            endsOn: dayOfColumn(endsOn),
            titleOther: textState === 'confirmed' ? titleOther : null,
          },
        ]
      : [],
  );
}
