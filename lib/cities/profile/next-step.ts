import { SECTION_IDS, type SectionId } from './model';

/**
 * Where an officer goes after a section was saved: back to the list when it was closed, to the same section when it
 * needs a correction, otherwise to the next one. Paths carry no language.
 */
export function afterSave(
  { section, problems }: { section: SectionId; problems: number },
  save: 'continue' | 'close',
): string {
  if (save === 'close') return '/workspace/city';
  if (problems > 0) return `/workspace/city/${section}`;
  const next = SECTION_IDS[SECTION_IDS.indexOf(section) + 1];
  return next ? `/workspace/city/${next}` : '/workspace/city';
}
