'use client';

import { useContext, useEffect } from 'react';
import { FormSelectField, FormTextField } from '@/components/forms/fields';
import { FormContext } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { countRows, ROW_BUTTON } from '@/lib/actions/rows';
import type { MemberRow } from './expected-members';
import { controlAfter } from './row-focus';

/** Sentences with `{number}` are filled in here. */
type Words = Record<
  | 'person'
  | 'printedName'
  | 'printedNameHint'
  | 'office'
  | 'officeHint'
  | 'organisation'
  | 'role'
  | 'add'
  | 'up'
  | 'down'
  | 'remove'
  | 'upLabel'
  | 'downLabel'
  | 'removeLabel',
  string
>;

type Props = {
  members: readonly MemberRow[];
  roles: readonly { value: string; label: string }[];
  words: Words;
};

/** The rows of the list. Buttons add, move and remove rows; they are ordinary submit buttons and need no script. */
export function DelegationRows({ members, roles, words }: Props) {
  const { values, status } = useContext(FormContext);
  const typed = countRows(values, 'members');
  const count = typed > 0 ? typed : members.length;
  const pressed = status === 'edited' ? values[ROW_BUTTON]?.[0] : undefined;

  // The list was drawn anew: the keyboard goes on where it was.
  useEffect(() => {
    if (pressed) document.getElementById(controlAfter(pressed, count))?.focus();
  }, [pressed, count]);

  return (
    <>
      {/* Enter in a field presses the first button of a form: this one, which changes nothing. */}
      <button
        type="submit"
        name={ROW_BUTTON}
        value="none"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      />
      <ol className="ledger ledger-top">
        {Array.from({ length: count }, (_, index) => index).map((index) => (
          <MemberFields
            key={index}
            index={index}
            count={count}
            member={members[index]}
            roles={roles}
            words={words}
          />
        ))}
      </ol>
      <div>
        <Button look="outline" name={ROW_BUTTON} value="add" id="row-add">
          {words.add}
        </Button>
      </div>
    </>
  );
}

type RowProps = Pick<Props, 'roles' | 'words'> & {
  index: number;
  count: number;
  member?: MemberRow;
};

function MemberFields({ index, count, member, roles, words }: RowProps) {
  const name = (part: string) => `members[${index}].${part}`;
  const numbered = (sentence: string) => sentence.replace(/\{number[^}]*\}/, String(index + 1));
  return (
    <li>
      <fieldset>
        <legend className="text-h3">{numbered(words.person)}</legend>
        <div className="grid gap-x-6 gap-y-4 pt-2 md:grid-cols-2">
          <FormTextField
            name={name('printedName')}
            label={words.printedName}
            hint={index === 0 ? words.printedNameHint : undefined}
            autoComplete="off"
            defaultValue={member?.printedName}
          />
          <FormTextField
            name={name('office')}
            label={words.office}
            hint={index === 0 ? words.officeHint : undefined}
            autoComplete="off"
            defaultValue={member?.office}
          />
          <FormTextField
            name={name('organisation')}
            label={words.organisation}
            autoComplete="off"
            defaultValue={member?.organisation}
          />
          <FormSelectField
            name={name('role')}
            label={words.role}
            width="full"
            defaultValue={member?.role ?? 'official'}
          >
            {roles.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </FormSelectField>
        </div>
        <div className="flex flex-wrap gap-3 pt-3">
          {(['up', 'down', 'remove'] as const).map((what) => (
            <Button
              key={what}
              dense
              look="outline"
              name={ROW_BUTTON}
              value={`${what}-${index}`}
              id={`row-${what}-${index}`}
              aria-label={numbered(words[`${what}Label`])}
              disabled={
                (what === 'up' && index === 0) ||
                (what === 'down' && index === count - 1) ||
                (what === 'remove' && count === 1)
              }
            >
              {words[what]}
            </Button>
          ))}
        </div>
      </fieldset>
    </li>
  );
}
