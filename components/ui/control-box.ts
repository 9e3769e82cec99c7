/** The box of every control one types into or chooses from. */
export const controlBox =
  'block w-full rounded-box border border-control bg-field px-3 text-ink placeholder:text-muted ' +
  'aria-invalid:border-2 aria-invalid:border-lacquer disabled:border-hairline disabled:bg-wash';

/** Attributes a field sets itself. */
export type ControlOwn =
  | 'id'
  | 'name'
  | 'className'
  | 'width'
  | 'aria-describedby'
  | 'aria-invalid';
