import type { ReactNode } from 'react';
import { cx } from './cx';

/** What every form field takes. Texts arrive translated. */
export type FieldProps = {
  name: string;
  /** Defaults to the name. The error summary links to it. */
  id?: string;
  label: string;
  hint?: ReactNode;
  /** First message is shown; the same words stand in the error summary. */
  errors?: readonly string[];
};

/** Ids and states that tie a control to its hint and error. */
export type ControlProps = {
  id: string;
  name: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
};

/** Ids of a field's parts, the same for single controls and for groups. */
export function controlProps({ name, id = name, hint, errors }: FieldProps): ControlProps {
  const described = [hint ? `${id}-hint` : '', errors?.[0] ? `${id}-error` : ''].filter(Boolean);
  return {
    id,
    name,
    'aria-describedby': described.join(' ') || undefined,
    'aria-invalid': errors?.[0] ? true : undefined,
  };
}

/** Label, hint, error and control, in this order; an error draws a rule at the left. */
export function Field({ children, ...field }: FieldProps & { children: ReactNode }) {
  const { name, id = name, label, hint, errors } = field;
  return (
    <ErrorRule errors={errors}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      <FieldNotes id={id} hint={hint} errors={errors} />
      <div className="mt-1.5">{children}</div>
    </ErrorRule>
  );
}

/** The same for a group of choices: a fieldset whose legend is the label. */
export function FieldGroup({
  children,
  row,
  title,
  ...field
}: FieldProps & {
  children: ReactNode;
  row?: boolean;
  /** The question opens a part of its page: its label is set as a title. */
  title?: boolean;
}) {
  const { name, id = name, label, hint, errors } = field;
  const { 'aria-describedby': describedBy } = controlProps(field);
  return (
    <ErrorRule errors={errors}>
      <fieldset id={id} tabIndex={-1} aria-describedby={describedBy}>
        <legend className={title ? 'font-heading text-h2' : 'font-semibold'}>{label}</legend>
        <FieldNotes id={id} hint={hint} errors={errors} />
        <div className={cx('mt-1.5 flex gap-x-7 gap-y-1', row ? 'flex-wrap' : 'flex-col')}>
          {children}
        </div>
      </fieldset>
    </ErrorRule>
  );
}

function ErrorRule({ errors, children }: { errors?: readonly string[]; children: ReactNode }) {
  return <div className={cx(errors?.[0] && 'border-lacquer border-l-[3px] pl-4')}>{children}</div>;
}

function FieldNotes({ id, hint, errors }: { id: string } & Pick<FieldProps, 'hint' | 'errors'>) {
  return (
    <>
      {hint ? (
        <div id={`${id}-hint`} className="text-muted text-small">
          {hint}
        </div>
      ) : null}
      {errors?.[0] ? (
        <p id={`${id}-error`} className="mt-1 font-semibold text-lacquer text-small">
          {errors[0]}
        </p>
      ) : null}
    </>
  );
}
