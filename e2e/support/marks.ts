import type { Persona } from '@/tests/permissions/personas';
import type { HostileSite } from './hostile-site';

/**
 * The planted marks that stand in the answer to an address, each with whether this person may read it. What the address
 * itself names was known to who asked.
 */
export function marksIn(
  { markers }: Pick<HostileSite, 'markers'>,
  path: string,
  text: string,
  persona: Persona,
): { where: string; leaks: boolean }[] {
  const said = text.toLowerCase();
  const asked = path.toLowerCase();
  return markers
    .filter((marker) => said.includes(marker.text.toLowerCase()))
    .filter((marker) => !asked.includes(marker.text.toLowerCase()))
    .map(({ where, readers }) => ({ where, leaks: !readers.includes(persona) }));
}
