import { contactProblems } from './contacts';
import type { ProfileContent, SectionId } from './model';
import { problemsOf } from './problems';
import type { People } from './progress';
import { toMatchProfile } from './to-match-profile';

export const CHECK_IDS = ['basics', 'contact', 'sector', 'corrections'] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** One thing a profile needs before it can be submitted or published, and where to do it. */
export type Check = { id: CheckId; done: boolean; section: SectionId };

/** What must be there: confirmed facts, a person who answers, a finished sector, and nothing to correct. */
export function checklistOf(content: ProfileContent, people: People): Check[] {
  const problems = [...problemsOf(content), ...contactProblems(content.people, people)];
  return [
    { id: 'basics', done: content.basics !== null, section: 'basics' },
    { id: 'contact', done: people.contact !== undefined, section: 'contacts' },
    {
      id: 'sector',
      done: toMatchProfile('', content).sectors.length > 0,
      section: 'sectors',
    },
    { id: 'corrections', done: problems.length === 0, section: problems[0]?.section ?? 'basics' },
  ];
}

export const missingChecks = (content: ProfileContent, people: People): Check[] =>
  checklistOf(content, people).filter((check) => !check.done);
