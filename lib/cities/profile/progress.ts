import { READINESS_IDS } from '@/lib/taxonomy/ids';
import { hasNoRows, isBlank } from './answers';
import type { ChinaExperience } from './china';
import { type Contact, type ContactKind, contactProblems } from './contacts';
import {
  type ProfileContent,
  SECTION_IDS,
  SECTION_MINUTES,
  type SectionId,
  type SectorAnswer,
} from './model';
import type { Practice } from './practice';
import { problemsOf } from './problems';
import { isProofComplete } from './proof';

export type SectionState = 'to_do' | 'in_progress' | 'complete';

export type SectionProgress = {
  id: SectionId;
  minutes: number;
  state: SectionState;
  /** Answers that need a correction. */
  problems: number;
  /** Questions still without an answer. */
  open: number;
};

export type Progress = {
  sections: SectionProgress[];
  complete: number;
  minutesLeft: number;
  /** The first section that is not complete, or null. */
  next: SectionId | null;
};

export type People = Partial<Record<ContactKind, Contact>>;

/** How far each section is. "None" and "not yet known" are answers; a section is complete when no question is blank. */
export function progressOf(content: ProfileContent, people: People): Progress {
  const sections = SECTION_IDS.map((id) => progressOfSection(id, content, people));
  const unfinished = sections.filter((section) => section.state !== 'complete');
  return {
    sections,
    complete: sections.length - unfinished.length,
    minutesLeft: unfinished.reduce((sum, section) => sum + section.minutes, 0),
    next: unfinished[0]?.id ?? null,
  };
}

function progressOfSection(
  id: SectionId,
  content: ProfileContent,
  people: People,
): SectionProgress {
  const problems =
    problemsOf(content).filter((one) => one.section === id).length +
    (id === 'contacts' ? contactProblems(content.people, people).length : 0);
  const open = openQuestions(id, content, people);
  const stamp = content.saved[id];
  const state = stateOf(stamp !== undefined, problems + open);
  return { id, minutes: SECTION_MINUTES[id], state, problems, open };
}

function stateOf(saved: boolean, unsettled: number): SectionState {
  if (!saved) return 'to_do';
  return unsettled === 0 ? 'complete' : 'in_progress';
}

function openQuestions(id: SectionId, content: ProfileContent, people: People): number {
  switch (id) {
    case 'basics':
      return content.basics ? 0 : 1;
    case 'contacts':
      return count([
        people.contact === undefined,
        content.people.deputy === null,
        content.people.approver === null,
      ]);
    case 'sectors':
      return content.sectors.length === 0 ? 1 : count(content.sectors.map(isUnfinished));
    case 'ways':
      return count([content.modes, content.networks, content.character].map(isBlank));
    case 'places':
      return count([hasNoRows(content.places)]);
    case 'china':
      return openAboutChina(content.china);
    case 'readiness':
      return (
        count(READINESS_IDS.map((item) => content.readiness[item] === undefined)) +
        openAboutPractice(content.practice)
      );
  }
}

/** Documented ties count once they were put to the city: with the first save. */
const openAboutChina = ({ ties, partners, visits, presence, speakers }: ChinaExperience) =>
  count(ties.map((tie) => tie.standing === null)) +
  count([partners, visits, presence].map(hasNoRows)) +
  count([speakers === null]);

const openAboutPractice = ({ levels, quietMonths, access, interpreter }: Practice) =>
  count([levels, quietMonths, access].map(isBlank)) + count([interpreter === null]);

/** Importance, direction, and a proof for each sub-topic. */
const isUnfinished = ({ priority, offer, seek, topics }: SectorAnswer) =>
  priority === null || !(offer || seek) || topics.some((topic) => !isProofComplete(topic.proof));

const count = (flags: boolean[]) => flags.filter(Boolean).length;
