import type { OperationRow } from './operations';
import { isSignedOut, type Persona } from './personas';

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
