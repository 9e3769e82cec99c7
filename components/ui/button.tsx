import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { AppLink } from './app-link';
import { cx } from './cx';

/** `filled` once per view; `danger` for acts that end something; `quiet` looks like a link. */
export type ButtonLook = 'filled' | 'outline' | 'danger' | 'quiet';
type Shape = { look?: ButtonLook; dense?: boolean; wide?: boolean };

const looks: Record<ButtonLook, string> = {
  filled: 'border-teal bg-teal text-on-fill hover:border-score-4 hover:bg-score-4',
  outline: 'border-teal text-teal hover:bg-wash',
  danger: 'border-lacquer text-lacquer hover:bg-wash',
  quiet: 'link border-transparent text-teal',
};

/** 44 px high, 36 on the dense desk; text never breaks out of its border. */
function buttonClass({ look = 'filled', dense, wide }: Shape, more?: string): string {
  return cx(
    'inline-flex items-center justify-center rounded-box border text-center font-semibold',
    dense ? 'min-h-9 px-3.5 py-1 text-small' : 'min-h-11 px-5 py-2 text-[1rem] leading-6',
    wide && 'w-full',
    looks[look],
    'disabled:border-hairline disabled:bg-transparent disabled:text-muted',
    more,
  );
}

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> & Shape;

/** A button that submits its form unless `type` says otherwise. */
export function Button({ look, dense, wide, type = 'submit', ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass({ look, dense, wide })} {...rest} />;
}

type LinkButtonProps = Shape & { href: string; children: ReactNode; download?: boolean };

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ look, dense, wide, href, children, download }: LinkButtonProps) {
  return (
    <AppLink
      href={href}
      download={download}
      className={buttonClass({ look, dense, wide }, look === 'quiet' ? '' : 'no-underline')}
    >
      {children}
    </AppLink>
  );
}

/** Buttons side by side with 12 px between; on phones they share the width. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return (
    <div className="screen-only flex flex-wrap items-center gap-3 max-md:[&>*]:grow">
      {children}
    </div>
  );
}
