/**
 * Everybody the permission suites act as. There are two sides, `a` and `b`, each a city and a host: `other_…` are the people
 * of `b`. The account of `disabled` is closed, the membership of `ended` has ended; both were officers of city A.
 */
export const PERSONAS = [
  'nobody',
  'officer',
  'approver',
  'other_officer',
  'other_approver',
  'host_officer',
  'host_approver',
  'other_host_officer',
  'site_host',
  'admin',
  'auditor',
  'disabled',
  'ended',
] as const;
export type Persona = (typeof PERSONAS)[number];

/** Whoever has a session; of the disabled one nothing is left. */
export type SignedIn = Exclude<Persona, 'nobody'>;

/** Whose visits, claims and teams somebody’s own ones are. */
export type Side = 'a' | 'b';

export const sideOf = (persona: Persona): Side =>
  ['other_officer', 'other_approver', 'other_host_officer'].includes(persona) ? 'b' : 'a';

/** Somebody of the same kind to whom everything of this persona is foreign. */
export function counterpartOf(persona: Persona): SignedIn {
  if (sideOf(persona) === 'b') return persona === 'other_host_officer' ? 'host_officer' : 'officer';
  return persona.startsWith('host_') ? 'other_host_officer' : 'other_officer';
}

/** A closed account is nobody from the next request on. */
export const isSignedOut = (persona: Persona) => persona === 'nobody' || persona === 'disabled';

export const SIGNED_IN = PERSONAS.filter((persona) => !isSignedOut(persona));
export const CITY_OFFICERS: Persona[] = ['officer', 'other_officer'];
export const CITY_APPROVERS: Persona[] = ['approver', 'other_approver'];
export const CITY: Persona[] = [...CITY_OFFICERS, ...CITY_APPROVERS];
export const HOST_OFFICERS: Persona[] = ['host_officer', 'other_host_officer'];
export const HOST_APPROVERS: Persona[] = ['host_approver'];
export const HOST: Persona[] = [...HOST_OFFICERS, ...HOST_APPROVERS];
export const OFFICERS: Persona[] = [...CITY_OFFICERS, ...HOST_OFFICERS];
export const PROGRAMME: Persona[] = ['admin', 'auditor'];
