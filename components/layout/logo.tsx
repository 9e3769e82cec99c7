import { AppLink } from '@/components/ui/app-link';
import { LogoMark, LogoName } from './logo-mark';

/** Mark and name, leading to the first page. `label` says so to who cannot see it. */
export function Logo({ label }: { label: string }) {
  return (
    <AppLink
      href="/"
      aria-label={label}
      className="flex items-center gap-2.5 text-ink no-underline"
    >
      <LogoMark />
      <LogoName />
    </AppLink>
  );
}
