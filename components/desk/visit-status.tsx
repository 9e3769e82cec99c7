import { getTranslations } from 'next-intl/server';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import type { Mark } from '@/lib/visits/stages';
import type { VisitHead } from '@/lib/visits/views';

const MARK_SIGN: Record<Exclude<Mark, 'overdue'>, Status> = {
  preparing: 'in_progress',
  ready: 'complete',
  in_progress: 'confirmed',
};

/** Where the decision stands, in the office's words; of a confirmed visit how far it is prepared. */
export async function VisitStatusMark({ visit }: { visit: Pick<VisitHead, 'status' | 'marks'> }) {
  const t = await getTranslations('visits');
  return (
    <span className="inline-flex flex-wrap gap-x-4">
      <StatusMark status={visit.status} label={t(`status.${visit.status}`)} />
      {visit.marks.map((mark) =>
        mark === 'overdue' ? null : (
          <StatusMark key={mark} status={MARK_SIGN[mark]} label={t(`mark.${mark}`)} />
        ),
      )}
    </span>
  );
}
