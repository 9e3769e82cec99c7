/** Hidden field with the random key a form was served with: reload-and-resubmit has one effect. */
export const KEY_FIELD = '_key';
