import type { AnchorHTMLAttributes } from 'react';

type Props = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/**
 * A link. Paths of the application are written without the language (`/cities/rostock-de`);
 * other addresses, fragments and files go out as they are.
 */
export function AppLink(props: Props) {
  return <a {...props} />;
}
