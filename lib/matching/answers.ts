import type { ListSection, Profile } from './model';

/** A list with an entry, or an empty one that the profile answered with "none". */
export function isAnswered(profile: Profile, section: ListSection): boolean {
  return profile[section].length > 0 || profile.answered[section] === true;
}
