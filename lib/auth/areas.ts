import type { Role } from './model';

/** The parts of the site behind sign-in. */
export type SignedInArea = 'workspace' | 'desk' | 'admin';

/** Who reads the pages of each; what may be done there is a matter of each page. */
export const AREA_READERS = {
  workspace: ['city_officer', 'city_approver'],
  desk: ['host_officer', 'host_approver', 'auditor'],
  admin: ['programme_admin', 'auditor'],
} as const satisfies Record<SignedInArea, readonly Role[]>;

/** An area's first page and those directly below it; deeper paths may name a record. */
const ROOM = /^\/(workspace|desk|admin)(\/[a-z-]+)?$/;

/**
 * Whether a path (without language) leads to a room that every area has and everybody may know of. Somebody of another
 * side is told there whose room it is (403). Deeper pages may be about a record, and a record that may not be seen does
 * not exist (404).
 */
export const isRoomOfArea = (path: string): boolean => ROOM.test(path);
