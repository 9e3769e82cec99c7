import type { InputHTMLAttributes, ReactNode } from 'react';
import { cx } from './cx';
import { FieldGroup, type FieldProps } from './field';

type TickProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> & {
  label: ReactNode;
  hint?: ReactNode;
  /** Facets and desk lists: smaller box, tighter rows. */
  dense?: boolean;
};

/** One box with a clickable label. The row is 44 px high where a finger is used. */
export function Checkbox(props: TickProps) {
  return <Tick type="checkbox" {...props} />;
}

/** One ring of a group with a common `name`. */
export function Radio(props: TickProps) {
  return <Tick type="radio" {...props} />;
}

function Tick({ type, label, hint, dense, ...rest }: TickProps & { type: 'checkbox' | 'radio' }) {
  return (
    <label
      className={cx(
        'flex min-w-6 cursor-pointer items-start gap-2.5 has-disabled:cursor-default has-disabled:text-muted',
        dense ? 'py-1 text-small' : 'py-0.5',
        'pointer-coarse:min-h-11 pointer-coarse:py-2',
      )}
    >
      <input
        type={type}
        className={cx('tick', dense ? 'tick-small mt-px' : 'mt-[0.1875rem]')}
        {...rest}
      />
      <span>
        {label}
        {hint ? <span className="block text-muted text-small">{hint}</span> : null}
      </span>
    </label>
  );
}

/** A choice of a group; `value` is what the form sends. */
export type Choice = { value: string; label: ReactNode; hint?: ReactNode; disabled?: boolean };

type GroupProps = FieldProps & { options: readonly Choice[]; row?: boolean; title?: boolean };

/** Any number of answers under one name. The first box carries the field's id, so the error summary reaches it. */
export function CheckboxGroup({
  options,
  chosen = [],
  row,
  title,
  ...field
}: GroupProps & { chosen?: readonly string[] }) {
  return (
    <FieldGroup row={row} title={title} {...field}>
      {options.map(({ value, ...option }) => (
        <Checkbox
          key={value}
          name={field.name}
          value={value}
          defaultChecked={chosen.includes(value)}
          {...option}
        />
      ))}
    </FieldGroup>
  );
}

/** One answer under one name. */
export function RadioGroup({
  options,
  chosen,
  row,
  title,
  ...field
}: GroupProps & { chosen?: string }) {
  return (
    <FieldGroup row={row} title={title} {...field}>
      {options.map(({ value, ...option }) => (
        <Radio
          key={value}
          name={field.name}
          value={value}
          defaultChecked={value === chosen}
          {...option}
        />
      ))}
    </FieldGroup>
  );
}
