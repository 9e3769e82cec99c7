import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes } from 'react';
import { type ControlOwn, controlBox } from './control-box';
import { cx } from './cx';
import { controlProps, Field, type FieldProps } from './field';

/** Widths that tell how much is expected: a number, a date, a short answer, the whole column. */
type Width = 'number' | 'date' | 'short' | 'full';
const widths: Record<Width, string> = {
  number: 'max-w-28',
  date: 'max-w-48',
  short: 'max-w-96',
  full: '',
};

export type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, ControlOwn> & { width?: Width };

/** One line of text, a number, an address or a date (`type`), with its label, hint and error. */
export function TextField({
  label,
  hint,
  errors,
  name,
  id,
  width = 'full',
  ...rest
}: TextFieldProps) {
  const field = { name, id, label, hint, errors };
  return (
    <Field {...field}>
      <input className={cx(controlBox, 'h-11', widths[width])} {...rest} {...controlProps(field)} />
    </Field>
  );
}

/** The browser's own date input: value and answer are ISO dates (2027-05-12). */
export function DateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  return <TextField {...props} type="date" width="date" />;
}

export type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, ControlOwn> & {
    width?: Width;
    children: ReactNode;
  };

/** A native select; children are `<option>`s. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, errors, name, id, width = 'short', children, ...rest } = props;
  const field = { name, id, label, hint, errors };
  return (
    <Field {...field}>
      <select
        className={cx(controlBox, 'select h-11', widths[width])}
        {...rest}
        {...controlProps(field)}
      >
        {children}
      </select>
    </Field>
  );
}
