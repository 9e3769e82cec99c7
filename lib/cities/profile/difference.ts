import type { ListAnswer, RowsAnswer } from './answers';
import type { ProfileContent, SectionId } from './model';

export const SUBJECT_KINDS = [
  'fact',
  'sector',
  'topic',
  'mode',
  'network',
  'tag',
  'readiness',
  'practice',
  'place',
  'china',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One thing a profile says, named by kind and id, for example sector `clean_energy` or fact `website`. */
export type Subject = { section: SectionId; kind: SubjectKind; id: string };

/** What is said about a subject, in the form the profile has for it: `said-in-words.ts` reads it by the subject's kind. */
export type Said = unknown;

/** `was` is missing where something was added, `is` where it was removed. */
export type Difference = Subject & {
  change: 'added' | 'removed' | 'changed';
  was?: Said;
  is?: Said;
};

type Statement = Subject & { value: Said };

/** What two states of a profile say differently, in the order of the task list. */
export function differencesBetween(before: ProfileContent, after: ProfileContent): Difference[] {
  const [old, current] = [byKey(statementsOf(before)), byKey(statementsOf(after))];
  const keys = [...new Set([...old.keys(), ...current.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)];
    const subject = is ?? was;
    if (!subject || JSON.stringify(was?.value) === JSON.stringify(is?.value)) return [];
    const { section, kind, id } = subject;
    const change = !was ? 'added' : !is ? 'removed' : 'changed';
    return [
      {
        section,
        kind,
        id,
        change,
        ...(was && { was: was.value }),
        ...(is && { is: is.value }),
      } as const,
    ];
  });
}

function statementsOf(content: ProfileContent): Statement[] {
  const { basics, sectors, modes, networks, character, readiness, practice } = content;
  return [
    ...facts(basics ?? {}),
    ...sectors.map(({ topics: _, ...own }) => statement('sectors', 'sector', own.id, own)),
    ...sectors
      .flatMap((sector) => sector.topics)
      .map((topic) => statement('sectors', 'topic', topic.id, topic.proof)),
    ...entries('mode', modes),
    ...entries('network', networks),
    ...entries('tag', character),
    ...placesOf(content.places),
    ...chinaOf(content.china),
    ...Object.entries(readiness).map(([item, answer]) =>
      statement('readiness', 'readiness', item, answer),
    ),
    ...practiceOf(practice),
  ];
}

const facts = (basics: Record<string, string>): Statement[] =>
  Object.entries(basics)
    .filter(([, value]) => value !== '')
    .map(([field, value]) => statement('basics', 'fact', field, value));

/** Ticked entries one by one; "none" stands for itself. */
function entries(kind: SubjectKind, answer: ListAnswer<string>): Statement[] {
  const ids = answer.none ? [...answer.ids, 'none'] : answer.ids;
  return ids.map((id) => statement('ways', kind, id, true));
}

/** Places one by one, by name; the second of one name is told apart by its number. */
function placesOf({ rows, none }: ProfileContent['places']): Statement[] {
  if (none) return [statement('places', 'place', 'none', true)];
  return rows.map((place, index) =>
    statement('places', 'place', place.name || `${index + 1}`, place),
  );
}

function chinaOf(china: ProfileContent['china']): Statement[] {
  const { ties, partners, visits, presence, speakers, speakersNote } = china;
  const { worked, failed, lessonsPublic } = china;
  const isGiven = (answer: RowsAnswer<unknown>) => answer.rows.length > 0 || answer.none;
  return given('china', 'china', [
    ['ties', ties, ties.some((tie) => tie.standing !== null || tie.note !== '')],
    ['partners', partners, isGiven(partners)],
    ['visits', visits, isGiven(visits)],
    ['presence', presence, isGiven(presence)],
    ['speakers', [speakers, speakersNote], speakers === 'yes' || speakers === 'no'],
    ['lessons', [worked, failed, lessonsPublic], worked !== '' || failed !== ''],
  ]);
}

function practiceOf(practice: ProfileContent['practice']): Statement[] {
  const isListGiven = (answer: ListAnswer<unknown>) => answer.ids.length > 0 || answer.none;
  const { levels, quietMonths, partySize, languages, interpreter, access } = practice;
  return given('readiness', 'practice', [
    ['levels', levels, isListGiven(levels)],
    ['quietMonths', quietMonths, isListGiven(quietMonths)],
    ['partySize', partySize, partySize !== ''],
    ['languages', languages, languages !== ''],
    ['interpreter', interpreter, interpreter !== null && interpreter !== 'not_yet'],
    ['airport', practice.airport, practice.airport !== ''],
    ['seaport', practice.seaport, practice.seaport !== ''],
    ['access', access, isListGiven(access)],
  ]);
}

/** The answers that were given, as `[id, value, is given]`. */
const given = (
  section: SectionId,
  kind: SubjectKind,
  answers: readonly [id: string, value: Said, isGiven: boolean][],
): Statement[] =>
  answers.flatMap(([id, value, isGiven]) => (isGiven ? [statement(section, kind, id, value)] : []));

function statement(section: SectionId, kind: SubjectKind, id: string, value: Said): Statement {
  return { section, kind, id, value };
}

const byKey = (statements: Statement[]) =>
  new Map(statements.map((one) => [`${one.kind}:${one.id}`, one]));
