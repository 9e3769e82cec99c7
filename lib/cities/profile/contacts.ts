import { isPhone } from '@/lib/actions/text';
import { normaliseEmail } from '@/lib/auth/email';
import type { ProfileContent } from './model';
import type { Problem } from './problem';

export const CONTACT_KINDS = ['contact', 'deputy', 'approver'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** A person the city names for the programme, as typed; never public. */
export type Contact = { name: string; office: string; email: string; phone: string };

export const isContactEmpty = (person: Contact): boolean =>
  Object.values(person).every((value) => value === '');

/** What is wrong with the people typed; a person nobody began is no problem unless the city said it names one. */
export function contactProblems(
  answers: ProfileContent['people'],
  people: Partial<Record<ContactKind, Contact>>,
): Problem[] {
  return CONTACT_KINDS.flatMap((kind) => {
    const person = people[kind];
    const named = kind !== 'contact' && answers[kind] === 'named';
    if (!person) return named ? [problem(`${kind}.name`, 'person_name')] : [];
    return personProblems(kind, person);
  });
}

function personProblems(kind: ContactKind, person: Contact): Problem[] {
  const wrong: [keyof Contact, boolean, string][] = [
    ['name', person.name === '', 'person_name'],
    ['office', person.office === '', 'person_office'],
    ['email', normaliseEmail(person.email) === null, 'person_email'],
    ['phone', person.phone !== '' && !isPhone(person.phone), 'person_phone'],
  ];
  return wrong.flatMap(([field, isWrong, code]) =>
    isWrong ? [problem(`${kind}.${field}`, code)] : [],
  );
}

const problem = (field: string, code: string): Problem => ({
  section: 'contacts',
  field,
  reason: { code: `profile.problem.${code}` },
});
