import type { MemberRole, PartyKind } from '@/lib/visits/model';
import { PARTY_KINDS } from '@/lib/visits/model';
import type { RequestContent } from '@/lib/visits/request';
import type { Member } from '@/lib/visits/state';

/** A row of the list before anything is typed. */
export type MemberRow = Omit<Member, 'position'>;

const ROLE_OF: Record<PartyKind, MemberRole> = {
  officials: 'official',
  business: 'business',
  academia: 'academia',
  press: 'press',
  interpreters: 'interpreter',
};

/** More rows than this are added by hand. */
const MOST_ROWS = 15;

type Known = { delegation: Member[] | null; request: RequestContent };

/**
 * The rows the list begins with: those of an earlier confirmation, otherwise one for each person the request named,
 * with the kind as role and the head first, whose office is known.
 */
export function expectedMembers({ delegation, request }: Known): MemberRow[] {
  if (delegation && delegation.length > 0) {
    return delegation.map(({ position: _position, ...row }) => row);
  }
  const roles = PARTY_KINDS.flatMap((kind) =>
    Array.from({ length: request.party[kind] }, () => ROLE_OF[kind]),
  );
  const [, ...others] = roles;
  return [
    { ...blank('head_of_delegation'), office: request.headOffice },
    ...others.map(blank),
  ].slice(0, MOST_ROWS);
}

const blank = (role: MemberRole): MemberRow => ({
  printedName: '',
  office: '',
  organisation: '',
  role,
});
