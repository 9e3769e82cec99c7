import type { Change } from '@/lib/matching/change';
import type { Limit } from '@/lib/matching/limits';

/** The part of the profile where something can be done about a limit; null when nothing there would help. */
export function sectionForLimit(limit: Limit): 'sectors' | 'ways' | 'readiness' | null {
  switch (limit.code) {
    case 'no_sector':
    case 'no_common_theme':
    case 'thin_themes':
    case 'sectors_without_link':
    case 'only_related':
    case 'no_topics':
    case 'without_evidence':
      return 'sectors';
    case 'unanswered_list':
      return 'ways';
    case 'not_in_place':
    case 'unanswered_readiness':
      return 'readiness';
    default:
      return null;
  }
}

/** The part of the profile where an edit is made. */
export function sectionForChange(change: Change): 'sectors' | 'ways' | 'readiness' {
  if (change.code === 'add_mode' || change.code === 'add_network') return 'ways';
  return change.code === 'confirm_readiness' ? 'readiness' : 'sectors';
}
