import { getTranslations } from 'next-intl/server';
import { type Status, StatusMark } from '@/components/ui/status-mark';
import type { ClaimStatus } from '@/lib/auth/model';

const MARKS: Record<ClaimStatus, Status> = {
  draft: 'draft',
  submitted: 'submitted',
  changes_requested: 'changes_requested',
  verified: 'verified',
  refused: 'refused',
  ended: 'closed',
  paused: 'paused',
  archived: 'archived',
};

/** The state of a claim, shape and word. */
export async function ClaimMark({ status }: { status: ClaimStatus }) {
  const t = await getTranslations('profile.status');
  return <StatusMark status={MARKS[status]} label={t(status)} />;
}
