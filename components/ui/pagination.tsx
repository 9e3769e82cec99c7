import { TextLink } from './text-link';

type Step = { href: string; label: string };
type Props = {
  /** Names the landmark. */
  label: string;
  /** "1–12 of 32". */
  position: string;
  previous?: Step;
  next?: Step;
};

/** Where in a long list, and the way on. */
export function Pagination({ label, position, previous, next }: Props) {
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap justify-between gap-x-6 gap-y-2 pt-4 text-small"
    >
      <span className="text-muted">{position}</span>
      <span className="flex gap-6">
        {previous ? <TextLink href={previous.href}>{previous.label}</TextLink> : null}
        {next ? <TextLink href={next.href}>{next.label}</TextLink> : null}
      </span>
    </nav>
  );
}
