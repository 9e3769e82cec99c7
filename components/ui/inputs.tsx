import type {
  InputHTMLAttributes,
  ReactNode,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from 'react';
import { CharacterCount } from './character-count';
import { cx } from './cx';
import { controlProps, Field, type FieldProps } from './field';

const box =
  'block w-full rounded-box border border-control bg-field px-3 text-ink placeholder:text-muted ' +
  'aria-invalid:border-2 aria-invalid:border-lacquer disabled:border-hairline disabled:bg-wash';

/** Widths that tell how much is expected: a number, a date, a short answer, the whole column. */
type Width = 'number' | 'date' | 'short' | 'full';
const widths: Record<Width, string> = {
  number: 'max-w-28',
  date: 'max-w-48',
  short: 'max-w-96',
  full: '',
};

type Own = 'id' | 'name' | 'className' | 'width' | 'aria-describedby' | 'aria-invalid';

export type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, Own> & { width?: Width };

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
      <input className={cx(box, 'h-11', widths[width])} {...rest} {...controlProps(field)} />
    </Field>
  );
}

/** The browser's own date input: value and answer are ISO dates (2027-05-12). */
export function DateField(props: Omit<TextFieldProps, 'type' | 'width'>) {
  return <TextField {...props} type="date" width="date" />;
}

export type TextareaFieldProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Own | 'maxLength'> & {
    /** Shows how much is used. `text` holds `{count}` and `{max}` (take it with `t.raw`); the server decides. */
    counter?: { max: number; text: string };
  };

/** Several lines of text; the counter starts with the given value and follows typing once scripts run. */
export function TextareaField(props: TextareaFieldProps) {
  const { label, hint, errors, name, id, counter, rows = 5, ...rest } = props;
  const field = { name, id, label, hint, errors };
  const control = controlProps(field);
  return (
    <Field {...field}>
      <textarea rows={rows} className={cx(box, 'py-2')} {...rest} {...control} />
      {counter ? (
        <CharacterCount
          controlId={control.id}
          initial={String(rest.defaultValue ?? rest.value ?? '').length}
          {...counter}
        />
      ) : null}
    </Field>
  );
}

export type SelectFieldProps = FieldProps &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, Own> & { width?: Width; children: ReactNode };

/** A native select; children are `<option>`s. */
export function SelectField(props: SelectFieldProps) {
  const { label, hint, errors, name, id, width = 'short', children, ...rest } = props;
  const field = { name, id, label, hint, errors };
  return (
    <Field {...field}>
      <select className={cx(box, 'select h-11', widths[width])} {...rest} {...controlProps(field)}>
        {children}
      </select>
    </Field>
  );
}
