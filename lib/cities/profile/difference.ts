import type { ListAnswer, ProfileContent, SectionId } from './model';

export const SUBJECT_KINDS = [
  'fact',
  'sector',
  'topic',
  'mode',
  'network',
  'tag',
  'readiness',
  'practice',
] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One thing a profile says, named by kind and id, for example sector `clean_energy` or fact `website`. */
export type Subject = { section: SectionId; kind: SubjectKind; id: string };

export type Difference = Subject & { change: 'added' | 'removed' | 'changed' };

type Statement = Subject & { value: string };

/** What two states of a profile say differently, in the order of the task list. */
export function differencesBetween(before: ProfileContent, after: ProfileContent): Difference[] {
  const [old, current] = [byKey(statementsOf(before)), byKey(statementsOf(after))];
  const keys = [...new Set([...old.keys(), ...current.keys()])];
  return keys.flatMap((key) => {
    const [was, is] = [old.get(key), current.get(key)];
    const subject = is ?? was;
    if (!subject || was?.value === is?.value) return [];
    const change = !was ? 'added' : !is ? 'removed' : 'changed';
    return [{ section: subject.section, kind: subject.kind, id: subject.id, change } as const];
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

function practiceOf({ quietMonths, partySize, languages }: ProfileContent['practice']) {
  const given: [string, unknown, boolean][] = [
    ['quietMonths', quietMonths, quietMonths.ids.length > 0 || quietMonths.none],
    ['partySize', partySize, partySize !== ''],
    ['languages', languages, languages !== ''],
  ];
  return given.flatMap(([id, value, isGiven]) =>
    isGiven ? [statement('readiness', 'practice', id, value)] : [],
  );
}

function statement(section: SectionId, kind: SubjectKind, id: string, value: unknown): Statement {
  return { section, kind, id, value: JSON.stringify(value) };
}

const byKey = (statements: Statement[]) =>
  new Map(statements.map((one) => [`${one.kind}:${one.id}`, one]));
