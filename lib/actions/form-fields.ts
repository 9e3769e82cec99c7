/** Hidden field with the random key a form was served with: reload-and-resubmit has one effect. */
export const KEY_FIELD = '_key';

/** Hidden field of a post that was kept over the end of a session and is now sent; see lib/auth/kept-posts.ts. */
export const KEPT_FIELD = '_kept';

/** Ids hold no brackets, so that selectors and fragment links work: `windows[0].earliest` → `windows-0-earliest`. */
export const fieldId = (name: string) => name.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '');

/** More than the longest form of ours sends: the sectors' page has about 400 fields. */
export const MOST_ENTRIES = 1_000;

const LONGEST_NAME = 120;
/** A name, then names and indexes below a thousand: `windows[0].earliest`. */
const FIELD_NAME = /^[a-z]\w*(?:\.[a-z]\w*|\[\d{1,3}\])*$/i;
/** They lead from an object to what all objects share. */
const SHARED = /(?:^|\.)(?:constructor|prototype)(?:$|[.[])/;

/** Whether a field of one of our forms could have this name. */
export const isFieldName = (name: string): boolean =>
  name.length <= LONGEST_NAME && FIELD_NAME.test(name) && !SHARED.test(name);

/** Entries that are no answers: our own two and what the framework adds. */
export const isOwnEntry = (name: string): boolean =>
  name === KEY_FIELD || name === KEPT_FIELD || name.startsWith('$ACTION');
