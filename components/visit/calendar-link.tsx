import { getTranslations } from 'next-intl/server';
import type { Locale } from '@/lib/i18n/routing';
import { isReleased } from '@/lib/visits/stages';
import type { VisitDetail } from '@/lib/visits/views';
import { isWholeWindow } from '@/lib/visits/windows';

type Visit = Pick<VisitDetail, 'id' | 'status' | 'agreed' | 'openProposal'> & {
  request: Pick<VisitDetail['request'], 'windows'>;
};

/** The agreed days, or those at issue, as a file for the reader's calendar; nothing while there are no days. */
export async function CalendarLink({ visit, locale }: { visit: Visit; locale: Locale }) {
  const t = await getTranslations('calendarFiles.add');
  const kinds = isReleased(visit.status) ? [] : kindsOf(visit);
  if (kinds.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-7 gap-y-2 pt-4 print:hidden">
      {kinds.map((kind) => (
        <li key={kind}>
          <a
            href={`/files/visits/${visit.id}/${kind}.ics?language=${locale}`}
            download
            className="link"
          >
            {t(kind)}
          </a>
        </li>
      ))}
    </ul>
  );
}

function kindsOf({ agreed, openProposal, request }: Visit): ('visit' | 'hold')[] {
  const atIssue = openProposal ?? (agreed ? null : request.windows.find(isWholeWindow));
  return [...(agreed ? ['visit' as const] : []), ...(atIssue ? ['hold' as const] : [])];
}
