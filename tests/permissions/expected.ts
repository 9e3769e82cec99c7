import type { OperationRow } from './operations';
import { isSignedOut, type Persona } from './personas';
import type { RouteRow } from './routes';

export type Relation = 'own' | 'foreign' | 'missing';

/** `passes`: neither door nor policy refuses; the rules of the domain may still say that it is too early or too late. */
export type Answer = 'passes' | 'sign_in' | 'forbidden' | 'not_found';

/** What the table says about one cell. */
export function expected(row: OperationRow, persona: Persona, relation: Relation): Answer {
  const { may, reaches = [] } = row;
  if (may === 'anyone') return 'passes';
  if (isSignedOut(persona)) return 'sign_in';
  const mayDo = may === 'signed_in' || may.includes(persona);
  if (!mayDo && !reaches.includes(persona)) return 'forbidden';
  if (relation !== 'own') return row.silent ? 'passes' : 'not_found';
  return mayDo ? 'passes' : 'forbidden';
}

/** Whether the table opens a page to somebody, if it names nothing foreign. */
export function opensTo({ who }: RouteRow, persona: Persona): boolean {
  if (who === 'anyone') return true;
  return !isSignedOut(persona) && (who === 'signed_in' || who.includes(persona));
}
