import type { ClaimStatus } from '@/lib/auth/model';
import type { SectorId } from '@/lib/taxonomy/ids';
import { openRemarks } from '../claims/remarks';
import { missingChecks } from './checklist';
import { differencesBetween } from './difference';
import { type ProfileContent, SECTION_IDS, type SectionId } from './model';
import { type People, type Progress, progressOf } from './progress';

/**
 * Where an officer goes after a section was saved: back to the list when it was closed, to the same section when it
 * needs a correction or has `claimed` sectors to finish, otherwise to the next one. Paths carry no language.
 */
export function afterSave(
  { section, problems, revision }: { section: SectionId; problems: number; revision: number },
  save: 'continue' | 'close',
  claimed: readonly SectorId[] = [],
): string {
  if (save === 'close') return '/workspace/city';
  if (problems > 0 || claimed.length > 0) return `/workspace/city/${section}?saved=${revision}`;
  const next = SECTION_IDS[SECTION_IDS.indexOf(section) + 1];
  return next ? `/workspace/city/${next}` : '/workspace/city';
}

/** What a city hall does next, and who holds the ball. */
export type NextStep =
  | { id: 'continue'; turn: 'city'; section: SectionId; progress: Progress }
  | { id: 'remarks'; turn: 'city'; open: number }
  | { id: 'submit' | 'publish' | 'again' | 'overtaken'; turn: 'city' }
  | { id: 'wait'; turn: 'programme' }
  | { id: 'paused' | 'left'; turn: 'nobody' }
  | { id: 'visit'; turn: 'nobody' };

type Standing = {
  claim: { status: ClaimStatus };
  draft: { content: ProfileContent; people: People } | null;
  published: { content: ProfileContent } | null;
  remarks: readonly { answer: unknown }[];
};

export function nextStepOf({ claim, draft, published, remarks }: Standing): NextStep {
  if (claim.status === 'archived') return { id: 'left', turn: 'nobody' };
  if (claim.status === 'paused') return { id: 'paused', turn: 'nobody' };
  if (!draft) return { id: claim.status === 'refused' ? 'again' : 'overtaken', turn: 'city' };
  if (claim.status === 'submitted') return { id: 'wait', turn: 'programme' };
  const { content, people } = draft;
  if (claim.status === 'verified') {
    const changed = differencesBetween(published?.content ?? content, content).length > 0;
    return changed ? { id: 'publish', turn: 'city' } : { id: 'visit', turn: 'nobody' };
  }
  const open = openRemarks(remarks).length;
  if (claim.status === 'changes_requested' && open > 0) {
    return { id: 'remarks', turn: 'city', open };
  }
  const missing = missingChecks(content, people);
  const progress = progressOf(content, people);
  const section = missing[0]?.section ?? null;
  return section
    ? { id: 'continue', turn: 'city', section: progress.next ?? section, progress }
    : { id: 'submit', turn: 'city' };
}
