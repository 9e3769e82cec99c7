import type { TextareaHTMLAttributes } from 'react';
import { CharacterCount } from './character-count';
import { type ControlOwn, controlBox } from './control-box';
import { cx } from './cx';
import { controlProps, Field, type FieldProps } from './field';

export type TextareaFieldProps = FieldProps &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, ControlOwn | 'maxLength'> & {
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
      <textarea rows={rows} className={cx(controlBox, 'py-2')} {...rest} {...control} />
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
