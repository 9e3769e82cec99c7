import 'server-only';
import { randomUUID } from 'node:crypto';

/** A fresh key for a form about to be served; see `KEY_FIELD`. */
export const newFormKey = (): string => randomUUID();
