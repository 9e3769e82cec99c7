import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { AppLink } from './app-link';
import { buttonClass, type Shape } from './button-class';

export type { ButtonLook } from './button-class';

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
