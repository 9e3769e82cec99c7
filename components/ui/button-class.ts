import { cx } from './cx';

/** `filled` once per view; `danger` for acts that end something; `quiet` looks like a link. */
export type ButtonLook = 'filled' | 'outline' | 'danger' | 'quiet';
export type Shape = { look?: ButtonLook; dense?: boolean; wide?: boolean };

const looks: Record<ButtonLook, string> = {
  filled: 'border-teal bg-teal text-on-fill hover:border-score-4 hover:bg-score-4',
  outline: 'border-teal text-teal hover:bg-wash',
  danger: 'border-lacquer text-lacquer hover:bg-wash',
  quiet: 'link border-transparent text-teal',
};

/** The look of a button: 44 px high, 36 on the dense desk; text never breaks out of its border. */
export function buttonClass({ look = 'filled', dense, wide }: Shape, more?: string): string {
  return cx(
    'inline-flex items-center justify-center rounded-box border text-center font-semibold',
    dense ? 'min-h-9 px-3.5 py-1 text-small' : 'min-h-11 px-5 py-2 text-[1rem] leading-6',
    wide && 'w-full',
    looks[look],
    'disabled:border-hairline disabled:bg-transparent disabled:text-muted',
    more,
  );
}
