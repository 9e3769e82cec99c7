import { contactProblems } from '@/lib/cities/profile/contacts';
import type { SectionId } from '@/lib/cities/profile/model';
import type { Problem } from '@/lib/cities/profile/problem';
import { problemsOf } from '@/lib/cities/profile/problems';
import type { SectionProps } from './section-props';

/** What of the saved draft needs a correction in this section. */
export function problemsInSection({ draft }: SectionProps['own'], section: SectionId): Problem[] {
  if (section === 'contacts') return contactProblems(draft.content.people, draft.people);
  return problemsOf(draft.content).filter((problem) => problem.section === section);
}
