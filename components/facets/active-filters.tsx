import { FilterTag } from '@/components/ui/tag';

/** A ticked value in words, and the address without it. */
export type ActiveFilter = { key: string; text: string; href: string; removeLabel: string };

/** Each value that is ticked, as a link that drops it. */
export function ActiveFilters({ filters }: { filters: readonly ActiveFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2">
      {filters.map(({ key, text, href, removeLabel }) => (
        <li key={key}>
          <FilterTag href={href} label={removeLabel}>
            {text}
          </FilterTag>
        </li>
      ))}
    </ul>
  );
}
