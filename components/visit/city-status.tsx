import { getTranslations } from 'next-intl/server';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import type { VisitStatus } from '@/lib/visits/model';
import type { Mark } from '@/lib/visits/stages';

/** Whether the desk screens a request or seeks approval for it is the host's business: the city sees one state. */
const SIGN: Record<VisitStatus, Status> = {
  draft: 'draft',
  submitted: 'submitted',
  in_review: 'in_review',
  changes_requested: 'changes_requested',
  pending_approval: 'in_review',
  invited: 'invited',
  confirmed: 'confirmed',
  completed: 'completed',
  closed: 'closed',
  declined: 'declined',
  withdrawn: 'withdrawn',
  cancelled: 'cancelled',
  expired: 'expired',
};

/** The state of a visit in the words a city reads. */
export async function CityStatus({ status }: { status: VisitStatus }) {
  const t = await getTranslations('visit.status');
  return <StatusMark status={SIGN[status]} label={t(status)} />;
}

const MARK_SIGN: Record<Mark, Status> = {
  preparing: 'in_progress',
  ready: 'complete',
  in_progress: 'in_progress',
  overdue: 'overdue',
};

/** What follows from the dates: being prepared, ready, taking place, overdue. */
export async function VisitMarks({ marks }: { marks: readonly Mark[] }) {
  const t = await getTranslations('visits.mark');
  return marks.map((mark) => <StatusMark key={mark} status={MARK_SIGN[mark]} label={t(mark)} />);
}
