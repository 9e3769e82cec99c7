/** Hidden field with the random key a form was served with: reload-and-resubmit has one effect. */
export const KEY_FIELD = '_key';

/** Ids hold no brackets, so that selectors and fragment links work: `windows[0].earliest` → `windows-0-earliest`. */
export const fieldId = (name: string) => name.replace(/[^a-zA-Z0-9]+/g, '-').replace(/-$/, '');
