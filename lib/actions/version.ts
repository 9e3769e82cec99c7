import { z } from 'zod';

/** The largest number the database's integer columns hold. */
const LARGEST = 2_147_483_647;

/** Version of a record, as a hidden field sends it back; `least` is the first one. */
export const versionField = (least: 0 | 1 = 1) => z.int().min(least).max(LARGEST);
