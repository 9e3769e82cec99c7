'use client';

import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, RadioGroup } from '@/components/ui/choices';
import {
  DateField,
  SelectField,
  type SelectFieldProps,
  TextField,
  type TextFieldProps,
} from '@/components/ui/inputs';
import { TextareaField, type TextareaFieldProps } from '@/components/ui/textarea-field';
import { useFieldState } from './form-context';

/**
 * The fields of `components/ui`, tied to the ActionForm around them: each shows its own error and keeps what was typed.
 * `defaultValue` and `chosen` are what is stored; they count until the form comes back with errors.
 */

/** One line of text, a number, an address; `type` as for an input. */
export function FormTextField(props: TextFieldProps) {
  const { typed, ...field } = useForm(props.name);
  return <TextField {...props} {...field} defaultValue={typed?.[0] ?? props.defaultValue} />;
}

/** A password: never filled in again. */
export function FormPasswordField(props: Omit<TextFieldProps, 'type' | 'defaultValue'>) {
  const { typed: _typed, ...field } = useForm(props.name);
  return <TextField {...props} {...field} type="password" />;
}

/** A date; stored and typed as an ISO date. */
export function FormDateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  const { typed, ...field } = useForm(props.name);
  return <DateField {...props} {...field} defaultValue={typed?.[0] ?? props.defaultValue} />;
}

/** Several lines of text. */
export function FormTextareaField(props: TextareaFieldProps) {
  const { typed, ...field } = useForm(props.name);
  return <TextareaField {...props} {...field} defaultValue={typed?.[0] ?? props.defaultValue} />;
}

/** A native select; children are `<option>`s. */
export function FormSelectField(props: SelectFieldProps) {
  const { typed, ...field } = useForm(props.name);
  return <SelectField {...props} {...field} defaultValue={typed?.[0] ?? props.defaultValue} />;
}

/** Any number of answers under one name; `chosen` holds the stored ones. */
export function FormCheckboxGroup(props: Parameters<typeof CheckboxGroup>[0]) {
  const { typed, ...field } = useForm(props.name);
  return <CheckboxGroup {...props} {...field} chosen={typed ?? props.chosen} />;
}

/** One answer under one name. */
export function FormRadioGroup(props: Parameters<typeof RadioGroup>[0]) {
  const { typed, ...field } = useForm(props.name);
  return <RadioGroup {...props} {...field} chosen={typed ? typed[0] : props.chosen} />;
}

type FormCheckboxProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What the form sends when it is ticked. */
  value?: string;
  checked?: boolean;
};

/** A single box, for a confirmation or one of several boxes drawn apart under one name. */
export function FormCheckbox({ name, label, hint, value = 'on', checked }: FormCheckboxProps) {
  const { typed, id, errors } = useForm(name);
  return (
    <div className={errors ? 'border-lacquer border-l-[3px] pl-4' : undefined}>
      {errors && (
        <p id={`${id}-error`} className="font-semibold text-lacquer text-small">
          {errors[0]}
        </p>
      )}
      <Checkbox
        id={value === 'on' ? id : `${id}-${value}`}
        name={name}
        value={value}
        label={label}
        hint={hint}
        defaultChecked={typed ? typed.includes(value) : checked}
        aria-invalid={errors ? true : undefined}
        aria-describedby={errors ? `${id}-error` : undefined}
      />
    </div>
  );
}

function useForm(name: string) {
  const { id, error, typed } = useFieldState(name);
  return { id, typed, errors: error ? [error] : undefined };
}
